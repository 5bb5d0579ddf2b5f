#pragma once

// What nearly every test includes, compiled once for all of them.

#include "model/pch.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

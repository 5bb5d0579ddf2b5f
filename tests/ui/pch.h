#pragma once

// What nearly every test of the window includes, compiled once for all of them.

#include "tests/support/pch.h"
#include "ui/pch.h"

#include <QAction>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>

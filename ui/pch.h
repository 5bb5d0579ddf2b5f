#pragma once

#include "model/pch.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWidget>

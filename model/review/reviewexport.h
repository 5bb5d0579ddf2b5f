#pragma once

#include "model/review/review.h"

#include <QDate>

namespace greenprint {

/// What a review document says besides the review itself.
struct ReviewStatement {
    QString workload; ///< the plan's name, by which later reviews find their predecessor
    QDate date;       ///< of a review without dated answers
};

/// The review as "aws-well-architected-framework-review" JSON, version 1: one finding for each
/// practice that AWS numbers, however many of our practices stand for it, and for each other
/// choice. What is not confirmed says so in its evidence.
QByteArray writeWaReview(
    const Catalog &catalog, const ReviewResult &review, const ReviewStatement &statement);

struct WaAnswers {
    QByteArray bytes;
    QStringList shortened; ///< notes that are longer than the tool keeps, in words
};

/// The reviewer's answers in the field names of the Well-Architected Tool's UpdateAnswer, one
/// object for each answered question. Which workload and lens they belong to is known only where
/// they are sent from.
WaAnswers writeWaAnswers(const ReviewResult &review);

} // namespace greenprint

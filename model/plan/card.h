#pragma once

#include "model/plan/setting.h"
#include "model/plan/vocabulary.h"

namespace greenprint {

/// The author's part of a model card, in the order of the Amazon SageMaker card.
struct Card {
    Setting<CardStatus> status;
    Setting<QString> version;
    Setting<QString> author;
    Setting<QString> contact;
    Setting<RiskRating> riskRating;
    Setting<QString> baseModel;

    Setting<QString> modelDescription;
    Setting<QString> modelOwner;
    Setting<QString> problemType;
    Setting<QString> algorithmType;
    Setting<QString> purposeOfModel;
    Setting<QString> intendedUses;
    Setting<QString> factorsAffectingEfficiency;
    Setting<QString> explanationsForRiskRating;
    Setting<QString> businessProblem;
    Setting<QString> businessStakeholders;
    Setting<QString> lineOfBusiness;
    Setting<QString> objectiveFunction;
    Setting<QString> trainingObservations;
    Setting<QString> evaluationObservations;
    Setting<QString> ethicalConsiderations;
    Setting<QString> caveatsAndRecommendations;
    Setting<QString> unitRationale;
    Setting<QString> offsets;
    Extras extras;
    friend bool operator==(const Card &, const Card &) = default;
};

} // namespace greenprint

#include "tests/published/caseplan.h"

namespace greenprint::test {

const std::vector<PublishedCase> &publishedCases() {
    static const std::vector<PublishedCase> all = [] {
        std::vector<PublishedCase> cases;
        addTraining(cases);
        addInference(cases);
        addHardware(cases);
        addCost(cases);
        return cases;
    }();
    return all;
}

const std::vector<CaseNotExpressed> &casesNotExpressed() {
    static const char *contradicts = "The publication contradicts itself.";
    static const char *noInputs = "The publication gives no inputs to compute from.";
    static const char *lambda = "AWS Lambda is not an inference option of SageMaker.";
    static const char *node = "Energy of a whole eight-GPU node at batch size 1; the time of a "
                              "request is not published.";
    static const char *sum = "A sum of rows that are not all published here.";
    static const std::vector<CaseNotExpressed> all{
        {"T-LL1-7", "LLaMA, whole development", contradicts},
        {"T-OLE-2", "OLMo, total", sum},
        {"T-HF-7", "Phind-CodeLlama 34B", noInputs},
        {"T-DOD-10", "6B Transformer, full run", contradicts},
        {"T-WU-1", "Meta's fleet", "Only ratios are published."},
        {"I-PHP-4", "Token classification", node},
        {"I-PHP-7", "Text generation", node},
        {"I-PHP-9", "Image captioning", node},
        {"I-PHP-10", "Image generation", node},
        {"I-PHP-11", "Power Hungry Processing, whole study", contradicts},
        {"I-MIS-1", "Mistral Large 2", noInputs},
        {"I-JEG-2", "Claude 3.5 Sonnet", "Inferred from response times, not measured."},
        {"I-JEG-3", "Claude 3.5 Haiku", "Inferred from response times, not measured."},
        {"I-JEA-1", "GPT-4o, a year", contradicts},
        {"I-CHU-1", "Rated power against measured", "A width for ranges, not a result."},
        {"S-AWS-1", "Amazon's global PUE", "Greenprint uses the Regions' own values."},
        {"S-AWS-3", "Claims for AWS silicon", "\"Up to\" claims without inputs."},
        {"S-AWS-4", "One Zone-IA against Standard-IA", noInputs},
        {"S-END-2", "Endava, xlarge for a day", sum},
        {"S-END-3", "Endava, m5.2xlarge for a day", sum},
        {"S-END-4", "Endava, m5.4xlarge for a day", sum},
        {"S-PCF-1", "PowerEdge R740", contradicts},
        {"C-S3-6", "GB-months of two versions",
         "A convention of billing: Greenprint has months of 730 h and gigabytes of 10⁹ bytes."},
        {"C-INF-13", "Expedited retrieval", "Greenprint prices standard retrieval only."},
        {"C-INF-29", "Lambda", lambda},
        {"C-INF-30", "Lambda, tiers", lambda},
        {"C-CAL-2", "Lambda", lambda},
        {"C-LAM-1", "Lambda", lambda},
        {"C-CAL-6", "Fargate", contradicts},
        {"C-BILL-18", "Sum of a SageMaker bill", sum},
        {"C-GRI-1", "Price of an H100", "A normalised price, not a result."},
        {"C-UNC-1", "SageMaker pricing page", noInputs},
    };
    return all;
}

} // namespace greenprint::test

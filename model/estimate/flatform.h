#pragma once

#include "model/estimate/ledger.h"

#include <QHash>

#include <map>
#include <span>

namespace greenprint {

/// How many sets of values are evaluated at once where there are many: fills the widest registers.
inline constexpr int kFlatLanes = 8;

/// Ledgers compiled into arrays: products of variables, each stored once however many lines share
/// it, and per figure the sum of the products that make it up. Evaluating needs no text, no map
/// and no allocation, and gives what folding the ledgers gives.
class FlatForm {
public:
    /// A factor of the ledgers whose value may be changed between evaluations.
    struct Variable {
        FactorName name = FactorName::Runs;
        QString of;
        QString at;
        Unit unit = Unit::One;
        Datum datum;
        bool divides = false;
    };
    /// Which factors become variables; the others are folded into constants.
    enum class Keep : quint8 {
        All,
        Ranged, ///< those whose range is wider than a point
    };

    explicit FlatForm(Keep keep = Keep::Ranged)
        : m_keep(keep) {}

    /// Compiles a ledger and returns its index. Lines outside the boundary are left out, lines
    /// with an unknown factor only mark their figures as partial, as in totals().
    int add(const Ledger &ledger);

    const std::vector<Variable> &variables() const { return m_variables; }
    /// The variables' values in the ledgers, in the units of their factors.
    std::vector<double> values() const;

    /// Working memory of evaluations, reused between them; one for each thread.
    struct Workspace {
        std::vector<double> products;
    };

    /// Figures of all ledgers, kMetricCount each, NaN where unknown: for `Lanes` sets of values at
    /// once (1 or kFlatLanes), which lie side by side: values[variable * Lanes + lane]. Likewise
    /// the figures.
    template <int Lanes>
    void evaluate(
        std::span<const double> values, Workspace &workspace, std::span<double> figures) const;

    /// Totals of one ledger from the figures of an evaluation of a single set.
    Totals totals(int ledger, std::span<const double> figures) const;
    bool partial(int ledger, Metric metric) const {
        return m_ledgers[static_cast<size_t>(ledger)].partial.contains(metric);
    }

private:
    static constexpr int kOne = 0; ///< the empty product

    struct Product {
        int rest = kOne; ///< the product without its last variable
        int variable = 0;
        friend bool operator==(const Product &, const Product &) = default;
        friend size_t qHash(const Product &p, size_t seed) {
            return qHashMulti(seed, p.rest, p.variable);
        }
    };
    struct Term {
        int product = kOne;
        double coefficient = 0.0;
    };
    struct CompiledLedger {
        MetricSet partial;
        MetricSet unknown;
        std::optional<double> latencyP95Ms;
    };
    /// What one figure of a ledger is the sum of.
    struct Sum {
        std::map<int, double> terms; ///< coefficient of each product
        int lines = 0;
        int unknownLines = 0;
        bool partial = false;
    };

    void addLine(const Ledger &ledger, const Line &line, Metric metric, Sum &sum);
    int variableOf(const Factor &factor);
    int productOf(const Product &product);

    Keep m_keep;
    std::vector<Variable> m_variables;
    std::vector<Product> m_products;
    std::vector<Term> m_terms;
    /// Of each ledger's figures in turn; the terms of one lie from here to the next one's.
    std::vector<size_t> m_firstTerms;
    std::vector<CompiledLedger> m_ledgers;
    QHash<Product, int> m_productIndex;
    QMultiHash<size_t, int> m_variableIndex;
};

} // namespace greenprint

#include "model/estimate/serviceestimate.h"

namespace greenprint {

/// Managed AI services: energy and price per request as the plan states them.
void ServiceEstimate::runManaged() {
    Datum energy;
    if (m_choice.wattHoursPerRequest)
        energy = planFactor(
                     FactorName::RequestEnergy, Unit::WattHour, *m_choice.wattHoursPerRequest,
                     m_path)
                     .datum;
    Datum price;
    if (m_choice.usdPerThousand)
        price = planFactor(
                    FactorName::RequestPrice, Unit::UsDollarPerThousand, *m_choice.usdPerThousand,
                    m_path)
                    .datum;
    LedgerBuilder::Booking booking;
    booking.head = head(Activity::Work, Resource::Managed);
    booking.profile = m_requests;
    booking.energy = {
        catalogFactor(FactorName::RequestEnergy, Unit::WattHour, energy, m_path, kEnergyMetrics)};
    booking.cost = {catalogFactor(
        FactorName::RequestPrice, Unit::UsDollarPerThousand, price, m_path, {Metric::Cost})};
    // nobody states the embodied part of a managed service, so it is unknown and not zero
    booking.embodied = {catalogFactor(
        FactorName::EmbodiedCarbon, Unit::Kilogram, Datum{}, m_path, {Metric::CarbonEmbodied})};
    m_builder.book(booking);
}

} // namespace greenprint

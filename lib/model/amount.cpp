#include "model/amount.hpp"

namespace kpss {
namespace {

__extension__ using Wide = __int128;  // Wide enough for every product of two 64-bit numbers.

constexpr std::int64_t million = 1'000'000;

std::optional<Money> written(const std::optional<Amount>& amount) {
  if (!amount) return {};
  const auto* money = std::get_if<Money>(&amount->value);
  return money ? std::optional(*money) : std::nullopt;
}

/// hellers × millionths / 10^6, half a heller away from zero; nothing where it does not fit.
std::optional<Money> product(std::int64_t hellers, Decimal factor) {
  const auto exact = static_cast<Wide>(hellers) * factor.millionths;
  const auto rounded = (exact >= 0 ? exact + million / 2 : exact - million / 2) / million;
  if (rounded > INT64_MAX || rounded < INT64_MIN) return {};
  return Money{static_cast<std::int64_t>(rounded)};
}

constexpr std::int64_t hellers_in_a_thousand = 100'000;

}  // namespace

Shape Codec<Amount>::shape() { return {{}, {}, {}, Either{{shape_of<Money>, shape_of<Unquantified>}}}; }

bool Codec<Amount>::read(yaml::View node, Amount& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  for (const auto& option : describe(Type<Unquantified>{}).options)
    if (option.code == node.scalar()) return out.value = option.value, true;
  if (const auto money = Money::parse(node.scalar())) return out.value = *money, true;
  const bool word = node.scalar().find_first_of("0123456789") == std::string_view::npos;
  if (word)
    report_unknown_code(std::get<Choice>(shape_of<Unquantified>().form), node, decoder.findings);
  else
    report_slip(node, cure_of_amount(node.scalar()), say("sem patří částka v Kč, například 250000 nebo 1234.50", "expected an amount in CZK, like 250000 or 1234.50"), decoder.findings);
  return false;
}

std::optional<Money> known_amount(const BudgetLine& line) {
  if (line.amount) return written(line.amount);
  if (line.thousands) return product(hellers_in_a_thousand, *line.thousands);
  if (line.unit_price && line.units) return product(line.unit_price->hellers, *line.units);
  return {};
}

std::optional<Money> known_amount(const CostLine& line) {
  return line.thousands && !line.amount ? product(hellers_in_a_thousand, *line.thousands) : written(line.amount);
}

}  // namespace kpss

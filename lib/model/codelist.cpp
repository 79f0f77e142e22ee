#include "model/codelist.hpp"

namespace kpss {
namespace {

/// The day on which the Act took effect.
constexpr Date act{2007, 1, 1};

constexpr BuiltInCode service_type_table[] = {
    {"37", {"odborné sociální poradenství", "specialised social counselling"}, "AT", act},
    {"39", {"osobní asistence", "personal assistance"}, "T", act},
    {"40", {"pečovatelská služba", "domiciliary care"}, "TA", act},
    {"41", {"tísňová péče", "emergency care"}, "T", act},
    {"42", {"průvodcovské a předčitatelské služby", "guide and reading services"}, "TA", act},
    {"43", {"podpora samostatného bydlení", "supported independent living"}, "T", act},
    {"44", {"odlehčovací služby", "respite care"}, "TAP", act},
    {"45", {"centra denních služeb", "day service centres"}, "A", act},
    {"46", {"denní stacionáře", "day care centres"}, "A", act},
    {"47", {"týdenní stacionáře", "week care centres"}, "P", act},
    {"48", {"domovy pro osoby se zdravotním postižením", "homes for people with disabilities"}, "P", act},
    {"49", {"domovy pro seniory", "homes for the elderly"}, "P", act},
    {"50", {"domovy se zvláštním režimem", "special regime homes"}, "P", act},
    {"51", {"chráněné bydlení", "sheltered housing"}, "P", act},
    {"52", {"sociální služby poskytované ve zdravotnických zařízeních lůžkové péče", "social services in inpatient health facilities"}, "P", act},
    {"54", {"raná péče", "early intervention"}, "TA", act},
    {"55", {"telefonická krizová pomoc", "telephone crisis help"}, "T", act},
    {"56", {"tlumočnické služby", "interpreting services"}, "TA", act},
    {"57", {"azylové domy", "shelters"}, "P", act},
    {"58", {"domy na půl cesty", "halfway houses"}, "P", act},
    {"59", {"kontaktní centra", "contact centres"}, "AT", act},
    {"60", {"krizová pomoc", "crisis help"}, "TAP", act},
    {"60a", {"intervenční centra", "intervention centres"}, "ATP", act},
    {"61", {"nízkoprahová denní centra", "low-threshold day centres"}, "AT", act},
    {"62", {"nízkoprahová zařízení pro děti a mládež", "low-threshold facilities for children and youth"}, "AT", act},
    {"63", {"noclehárny", "hostels for the night"}, "A", act},
    {"64", {"služby následné péče", "follow-up care services"}, "AP", act},
    {"65", {"sociálně aktivizační služby pro rodiny s dětmi", "social activation services for families with children"}, "TA", act},
    {"66", {"sociálně aktivizační služby pro seniory a osoby se zdravotním postižením", "social activation services for the elderly and people with disabilities"}, "AT", act},
    {"67", {"sociálně terapeutické dílny", "social therapy workshops"}, "A", act},
    {"68", {"terapeutické komunity", "therapeutic communities"}, "P", act},
    {"69", {"terénní programy", "outreach programmes"}, "T", act},
    {"70", {"sociální rehabilitace", "social rehabilitation"}, "TAP", act},
    {"70a", {"centrum duševního zdraví", "mental health centre"}, "TA"},  // The day is not known for certain; `codelists/service-types.yaml` can say it.
};

constexpr BuiltInCode target_group_table[] = {
    {"deti-a-mladez", {"děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy", "children and youth aged 6 to 26 at risk of socially undesirable phenomena"}},
    {"etnicke-mensiny", {"etnické menšiny", "ethnic minorities"}},
    {"imigranti-a-azylanti", {"imigranti a azylanti", "immigrants and asylum seekers"}},
    {"obeti-domaciho-nasili", {"oběti domácího násilí", "victims of domestic violence"}},
    {"obeti-obchodu-s-lidmi", {"oběti obchodu s lidmi", "victims of human trafficking"}},
    {"obeti-trestne-cinnosti", {"oběti trestné činnosti", "victims of crime"}},
    {"osoby-bez-pristresi", {"osoby bez přístřeší", "people without shelter"}},
    {"osoby-opoustejici-ustavni-peci", {"osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče", "people under 26 leaving institutional education"}},
    {"osoby-komercne-zneuzivane", {"osoby komerčně zneužívané", "commercially abused people"}},
    {"osoby-ohrozene-zavislosti", {"osoby ohrožené závislostí nebo závislé na návykových látkách", "people addicted or at risk of addiction"}},
    {"osoby-v-krizi", {"osoby v krizi", "people in crisis"}},
    {"osoby-ve-vyloucenych-komunitach", {"osoby žijící v sociálně vyloučených komunitách", "people living in socially excluded communities"}},
    {"osoby-s-rizikovym-zpusobem-zivota", {"osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy", "people who lead or are threatened by a risky way of life"}},
    {"osoby-s-dusevnim-onemocnenim", {"osoby s chronickým duševním onemocněním", "people with chronic mental illness"}},
    {"osoby-s-chronickym-onemocnenim", {"osoby s chronickým onemocněním", "people with chronic illness"}},
    {"osoby-s-jinym-postizenim", {"osoby s jiným zdravotním postižením", "people with another disability"}},
    {"osoby-s-kombinovanym-postizenim", {"osoby s kombinovaným postižením", "people with multiple disabilities"}},
    {"osoby-s-mentalnim-postizenim", {"osoby s mentálním postižením", "people with intellectual disability"}},
    {"osoby-s-telesnym-postizenim", {"osoby s tělesným postižením", "people with physical disability"}},
    {"osoby-se-sluchovym-postizenim", {"osoby se sluchovým postižením", "people with hearing impairment"}},
    {"osoby-se-zdravotnim-postizenim", {"osoby se zdravotním postižením", "people with disabilities"}},
    {"osoby-se-zrakovym-postizenim", {"osoby se zrakovým postižením", "people with visual impairment"}},
    {"pachatele-trestne-cinnosti", {"pachatelé trestné činnosti", "offenders"}},
    {"rodiny-s-detmi", {"rodiny s dítětem nebo dětmi", "families with children"}},
    {"seniori", {"senioři", "the elderly"}},
    {"pecujici-osoby", {"pečující osoby", "carers"}},
    {"osoby-s-potrebou-paliativni-pece", {"osoby s potřebou paliativní péče", "people in need of palliative care"}},
    {"osoby-s-demenci", {"osoby žijící s demencí", "people living with dementia"}},
    {"verejnost", {"veřejnost", "the public"}},
};

constexpr BuiltInCode capacity_unit_table[] = {
    {"klient", {"klienti", "clients"}},
    {"kontakt", {"kontakty (10 minut)", "contacts (10 minutes)"}},
    {"intervence", {"intervence (30 minut)", "interventions (30 minutes)"}},
    {"luzko", {"lůžka", "beds"}},
    {"hovor", {"hovory", "calls"}},
    {"uvazek", {"úvazky", "full-time equivalents"}},
};

constexpr Noun unit_nouns[] = {
    {"klient", "klienti", "klientů", "client", "clients"},
    {"kontakt", "kontakty", "kontaktů", "contact", "contacts"},
    {"intervence", "intervence", "intervencí", "intervention", "interventions"},
    {"lůžko", "lůžka", "lůžek", "bed", "beds"},
    {"hovor", "hovory", "hovorů", "call", "calls"},
    {"úvazek", "úvazky", "úvazků", "full-time equivalent", "full-time equivalents"},
};
static_assert(std::size(capacity_unit_table) == std::size(unit_nouns));

}  // namespace

std::span<const BuiltInCode> service_types() { return service_type_table; }
std::span<const BuiltInCode> target_groups() { return target_group_table; }
std::span<const BuiltInCode> capacity_units() { return capacity_unit_table; }

const Noun* noun_of_unit(std::string_view code) {
  for (std::size_t i = 0; i < std::size(capacity_unit_table); ++i)
    if (capacity_unit_table[i].code == code) return &unit_nouns[i];
  return nullptr;
}

}  // namespace kpss

#include "model/codelist.hpp"

namespace kpss {
namespace {

constexpr BuiltInCode service_type_table[] = {
    {"37", {"odborné sociální poradenství", "specialised social counselling"}},
    {"39", {"osobní asistence", "personal assistance"}},
    {"40", {"pečovatelská služba", "domiciliary care"}},
    {"41", {"tísňová péče", "emergency care"}},
    {"42", {"průvodcovské a předčitatelské služby", "guide and reading services"}},
    {"43", {"podpora samostatného bydlení", "supported independent living"}},
    {"44", {"odlehčovací služby", "respite care"}},
    {"45", {"centra denních služeb", "day service centres"}},
    {"46", {"denní stacionáře", "day care centres"}},
    {"47", {"týdenní stacionáře", "week care centres"}},
    {"48", {"domovy pro osoby se zdravotním postižením", "homes for people with disabilities"}},
    {"49", {"domovy pro seniory", "homes for the elderly"}},
    {"50", {"domovy se zvláštním režimem", "special regime homes"}},
    {"51", {"chráněné bydlení", "sheltered housing"}},
    {"52", {"sociální služby poskytované ve zdravotnických zařízeních lůžkové péče", "social services in inpatient health facilities"}},
    {"54", {"raná péče", "early intervention"}},
    {"55", {"telefonická krizová pomoc", "telephone crisis help"}},
    {"56", {"tlumočnické služby", "interpreting services"}},
    {"57", {"azylové domy", "shelters"}},
    {"58", {"domy na půl cesty", "halfway houses"}},
    {"59", {"kontaktní centra", "contact centres"}},
    {"60", {"krizová pomoc", "crisis help"}},
    {"60a", {"intervenční centra", "intervention centres"}},
    {"61", {"nízkoprahová denní centra", "low-threshold day centres"}},
    {"62", {"nízkoprahová zařízení pro děti a mládež", "low-threshold facilities for children and youth"}},
    {"63", {"noclehárny", "hostels for the night"}},
    {"64", {"služby následné péče", "follow-up care services"}},
    {"65", {"sociálně aktivizační služby pro rodiny s dětmi", "social activation services for families with children"}},
    {"66", {"sociálně aktivizační služby pro seniory a osoby se zdravotním postižením", "social activation services for the elderly and people with disabilities"}},
    {"67", {"sociálně terapeutické dílny", "social therapy workshops"}},
    {"68", {"terapeutické komunity", "therapeutic communities"}},
    {"69", {"terénní programy", "outreach programmes"}},
    {"70", {"sociální rehabilitace", "social rehabilitation"}},
    {"70a", {"centrum duševního zdraví", "mental health centre"}},
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

}  // namespace

std::span<const BuiltInCode> service_types() { return service_type_table; }
std::span<const BuiltInCode> target_groups() { return target_group_table; }

}  // namespace kpss

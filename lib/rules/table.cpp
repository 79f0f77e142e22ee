#include <algorithm>

#include "repository/rules.hpp"
#include "rules/allowances/rules.hpp"
#include "rules/baselines.hpp"
#include "rules/checks.hpp"
#include "rules/rules.hpp"
#include "rules/sheets.hpp"
#include "shape/rules.hpp"
#include "writing/rules.hpp"
#include "yaml/rules.hpp"

namespace kpss {
namespace {

using enum Severity;
constexpr bool discreet = true, fact = true;

/// To add a rule: its file, its page, its row.
const RuleRow table[] = {
    {{"action-plan-outside-parent", error, {"Akční plán neodpovídá plánu, ze kterého vychází.", "An action plan does not fit the plan that it carries out."}, !discreet, fact}, rule::action_plan_outside_parent},
    {{"activity-overdue", info, {"Činnost měla být hotova a není.", "An activity was due and is not done."}}, rule::activity_overdue},
    {{"activity-without-responsible", warning, {"U činnosti není řečeno, kdo ji zajistí.", "Nothing says who sees to an activity."}}, rule::activity_without_responsible},
    {{"amount-once", error, {"Částka není zapsána právě pod jedním klíčem.", "An amount does not stand under exactly one key."}}, rule::amount_once},
    {{"answers-exceed-returned", error, {"Odpovědí je víc než vrácených dotazníků.", "There are more answers than questionnaires that came back."}}, rule::answers_exceed_returned},
    {{"approval-missing", warning, {"Platný plán nikdo neschválil.", "Nobody approved a plan that is in force."}}, rule::approval_missing},
    {{"approvals-incomplete", warning, {"Plán neschválily všechny obce.", "Not all municipalities approved the plan."}}, rule::approvals_incomplete},
    {bad_file_name},
    {{"birth-number", error, {"V textu je rodné číslo.", "A text holds a birth number."}, discreet, fact}, rule::birth_number},
    {yaml::broken_yaml},
    {{"budget-outside-plan", warning, {"Rok rozpočtu leží mimo období plánu.", "A year of the budget lies outside the plan's period."}}, rule::budget_outside_plan},
    {yaml::byte_order_mark},
    {{"circular-plans", error, {"Plán přes `parent` nebo `replaces` vede sám na sebe.", "A plan leads back to itself by `parent` or `replaces`."}}, rule::circular_plans},
    {{"code-not-valid", warning, {"Kód v den, kdy je použit, neplatí.", "A code does not hold on the day for which it is used."}}, rule::code_not_valid},
    {{"comment-outside-window", warning, {"Připomínka přišla mimo období připomínkování.", "A comment came outside of the period for comments."}}, rule::comment_outside_window},
    {{"comment-unsettled", error, {"Připomínka ke schválenému plánu není vypořádána.", "A comment on an approved plan is not settled."}, !discreet, fact}, rule::comment_unsettled},
    {{"communication-name", error, {"Soubor komunikace není pojmenován podle roku.", "A file of communication is not named after a year."}}, rule::communication_name},
    {{"contradicting-entries", warning, {"Dva záznamy služby si odporují.", "Two entries of a service contradict each other."}}, rule::contradicting_entries},
    {yaml::control_character},
    {cut_off_text},
    {{"data-after-edition", warning, {"Vydání adresáře má údaje z doby po svém vydání.", "An edition of the directory has data from after it was published."}}, rule::data_after_edition},
    {{"date-differs-from-name", error, {"Datum jednání se liší od jména souboru.", "The date of a meeting differs from its file name."}}, rule::date_differs_from_name},
    {{"decided-without-quorum", error, {"Hlasovalo se bez usnášeníschopnosti.", "There was a vote without a quorum."}, !discreet, fact}, rule::decided_without_quorum},
    {{"declared-count-differs", warning, {"Uvedený počet se liší od seznamu.", "A number that is given differs from the list."}}, rule::declared_count_differs},
    {yaml::empty_file},
    {expired_allowance},
    {foreign_measure},
    {{"form-not-provided", warning, {"Provozní doba nebo kapacita je pro formu, kterou služba nemá.", "Hours or a capacity are for a form that the service does not have."}}, rule::form_not_provided},
    {{"gap-between-plans", warning, {"Mezi dvěma střednědobými plány neplatil žádný plán.", "No plan was valid between two medium-term plans."}}, rule::gap_between_plans},
    {garbled_text},
    {{"impossible-value", warning, {"Taková hodnota není možná.", "Such a value is not possible."}}, rule::impossible_value},
    {incomplete_sheet},
    {{"indicator-kind", error, {"Hodnota neodpovídá druhu indikátoru.", "A value is not of its indicator's kind."}}, rule::indicator_kind},
    {invisible_character},
    {key_order},
    {{"levels-differ", warning, {"Slova pro úrovně neodpovídají stromu plánu.", "The words for levels do not fit the plan's tree."}}, rule::levels_differ},
    {{"listed-twice", error, {"Člen je v prezenci zapsán dvakrát.", "A member is listed twice among those present and excused."}}, rule::listed_twice},
    {{"long-name", warning, {"Název je příliš dlouhý.", "A name is too long."}}, rule::long_name},
    {look_alike},
    {{"measure-outside-tree", error, {"Opatření nepatří právě k jednomu cíli nebo prioritě.", "A measure does not belong to exactly one goal or priority."}}, rule::measure_outside_tree},
    {{"measure-vanished", warning, {"Opatření předchozího plánu se ztratilo.", "A measure of the plan before has vanished."}}, rule::measure_vanished},
    {{"meeting-number-repeated", error, {"Dvě jednání skupiny mají stejné číslo.", "Two meetings of a group have the same number."}, !discreet, fact}, rule::meeting_number_repeated},
    {{"meeting-number-skipped", warning, {"V číslech jednání skupiny je mezera.", "There is a gap in the numbers of a group's meetings."}}, rule::meeting_number_skipped},
    {{"meeting-outside-group", warning, {"Jednání se konalo před vznikem skupiny nebo po jejím zániku.", "A meeting took place before its group was established, or after it ended."}}, rule::meeting_outside_group},
    {misplaced_file},
    {{"missing-attachment", error, {"Soubor přílohy v úložišti není.", "The repository does not have an attachment."}}, rule::missing_attachment},
    {missing_key},
    {missing_line_end},
    {{"missing-plan", error, {"Složka plánu nemá plan.yaml.", "The folder of a plan has no plan.yaml."}}, rule::missing_plan},
    {{"missing-reason", warning, {"U nesplněného opatření chybí důvod.", "A measure that was not fulfilled has no reason."}}, rule::missing_reason},
    {{"missing-type", warning, {"Registrovaná služba nemá druh.", "A registered service has no type."}}, rule::missing_type},
    {{"monitoring-name", error, {"Soubor monitoringu není pojmenován podle roku nebo známého realizátora.", "A monitoring file is not named after a year or a known realizer."}}, rule::monitoring_name},
    {{"narrative-name", error, {"Text zprávy nepatří k žádnému roku plánu.", "The text of a report belongs to no year of a plan."}}, rule::narrative_name},
    {negative_value},
    {{"not-confirmed", warning, {"Údaje v adresáři dlouho nikdo nepotvrdil.", "Nobody confirmed data of the directory for long."}}, rule::not_confirmed},
    {{"not-printed", warning, {"Část textu zprávy se nevytiskne tak, jak je zapsána.", "A part of a report's text is not printed as it is written."}}, rule::not_printed},
    {{"not-reported", info, {"Opatření za daný rok nikdo nevyhodnotil.", "Nobody reported on a measure in the year."}}, rule::not_reported},
    {yaml::not_utf8},
    {{"number-differs-from-name", warning, {"Číslo opatření se liší od jména souboru.", "The number of a measure differs from its file name."}}, rule::number_differs_from_name},
    {{"output-not-delivered", warning, {"Výstup projektu nebyl odevzdán včas.", "An output of a project was not delivered in time."}}, rule::output_not_delivered},
    {{"overlapping-plans", warning, {"Dva plány téhož druhu platí zároveň.", "Two plans of one kind are valid at once."}}, rule::overlapping_plans},
    {{"period-reversed", error, {"Období končí dřív, než začíná.", "A period ends before it starts."}}, rule::period_reversed},
    {{"phase-outside-process", error, {"Fáze nebo činnost leží mimo dobu procesu.", "A phase or activity lies outside of its process."}}, rule::phase_outside_process},
    {{"present-outside-term", error, {"Přítomný nebo omluvený nebyl v den jednání členem.", "Somebody present or excused was no member on the day of the meeting."}, !discreet, fact}, rule::present_outside_term},
    {{"prices-of-free-service", warning, {"Bezplatná služba má ceny.", "A service that is free has prices."}}, rule::prices_of_free_service},
    {{"private-contact", warning, {"V textu je soukromý e-mail nebo mobilní telefon.", "A text holds a private e-mail or a mobile phone."}, discreet}, rule::private_contact},
    {{"quorum-not-met", warning, {"Na jednání nepřišel dostatek členů s hlasem.", "Too few members with a vote came to a meeting."}}, rule::quorum_not_met},
    {{"repeated-block", error, {"Blok zprávy je v textu dvakrát.", "A block of the report stands in a text twice."}}, rule::repeated_block},
    {{"repeated-id", error, {"Označení nebo číslo se v seznamu opakuje.", "An id or number is repeated in a list."}}, rule::repeated_id},
    {repeated_item, rule::repeated_item},
    {yaml::repeated_key},
    {{"repeated-number", warning, {"Dvě opatření jednoho plánu a skupiny mají stejné číslo.", "Two measures of one plan and group have the same number."}}, rule::repeated_number},
    {{"repeated-record", error, {"Opatření má v roce dva záznamy.", "A measure has two records in one year."}}, rule::repeated_record},
    {{"repeated-registration", warning, {"Totéž IČO nebo číslo registrace je v úložišti dvakrát.", "An IČO or register number stands in the repository twice."}}, rule::repeated_registration},
    {{"resolution-not-adopted", warning, {"Mezi usneseními je návrh, který podle statutu neprošel.", "Among the resolutions is a proposal that did not pass by the statute."}}, rule::resolution_not_adopted},
    {{"same-label", warning, {"Dva stavy mají v plánu stejný název.", "Two statuses have the same label in a plan."}}, rule::same_label},
    {{"secret-address", error, {"Utajená adresa je zapsána.", "A secret address is written down."}, discreet}, rule::secret_address},
    {yaml::several_documents},
    {{"short-notice", warning, {"Pozvánka se rozeslala později, než žádá statut.", "An invitation was sent later than the statute asks for."}}, rule::short_notice},
    {stale_baseline},
    {{"status-went-back", warning, {"Stav opatření se proti dřívějšímu roku zhoršil a není řečeno proč.", "The status of a measure went back since an earlier year, and nothing says why."}}, rule::status_went_back},
    {stray_blanks},
    {{"style-reaches-out", error, {"Vlastní úprava dokumentů by něco stahovala nebo spouštěla.", "The house style would fetch or run something."}}, rule::style_reaches_out},
    {swallowed_item},
    {tab_character},
    {taken_for_number},
    {taken_for_truth},
    {{"target-against-direction", warning, {"Cíl indikátoru leží proti směru, kterým se má hodnota vyvíjet.", "A target lies against the way that the value is meant to go."}}, rule::target_against_direction},
    {{"task-overdue", warning, {"Termín úkolu uplynul a úkol není splněn.", "The deadline of a task has passed, and it is not done."}}, rule::task_overdue},
    {{"text-in-block", error, {"Text stojí uvnitř bloku, který vyplní kpss.", "Text stands inside of a block that kpss fills."}}, rule::text_in_block},
    {yaml::too_deep},
    {{"too-few-meetings", warning, {"Skupina se sešla méněkrát, než žádá statut.", "A group met less often than its statute asks for."}}, rule::too_few_meetings},
    {yaml::too_large},
    {yaml::too_long},
    {trailing_blanks},
    {{"triad-side-absent", warning, {"Jedna strana triády v roce nepřišla na žádné jednání.", "A side of the triad came to no meeting in a year."}}, rule::triad_side_absent},
    {{"triad-side-missing", warning, {"Ve skupině chybí strana triády.", "A side of the triad is missing in a group."}}, rule::triad_side_missing},
    {{"unclosed-block", error, {"Blok nebo poznámka v textu zprávy nekončí.", "A block or a comment in the text of a report has no end."}}, rule::unclosed_block},
    {{"uneven-table", error, {"Řádek tabulky má jiný počet buněk než sloupců.", "A row of a table has another number of cells than columns."}}, rule::uneven_table},
    {{"unfilled", warning, {"Text ze vzoru nikdo nedoplnil.", "Nobody filled in a text of the template."}}, rule::unfilled},
    {{"unknown-agenda-item", error, {"Program jednání takový bod nemá.", "The agenda of the meeting has no such item."}}, rule::unknown_agenda_item},
    {{"unknown-attribute", error, {"Blok zprávy takovou vlastnost nebo její hodnotu nemá.", "A block of the report has no such attribute or value."}}, rule::unknown_attribute},
    {{"unknown-block", error, {"Zpráva takový blok nemá.", "The report has no such block."}}, rule::unknown_block},
    {unknown_code},
    {{"unknown-codelist", warning, {"Číselník toho jména nikdo nečte.", "Nothing reads a code list of this name."}}, rule::unknown_codelist},
    {{"unknown-data-version", error, {"Verzi dat tento program nečte.", "This program does not read the data version."}}, rule::unknown_data_version},
    {{"unknown-figure", error, {"Text zprávy se ptá na ukazatel, který není.", "The text of a report asks for a figure that does not exist."}}, rule::unknown_figure},
    {{"unknown-indicator", error, {"Takový indikátor opatření nemá.", "The measure has no such indicator."}}, rule::unknown_indicator},
    {unknown_key},
    {{"unknown-member", error, {"Prezence uvádí někoho, kdo není členem skupiny.", "The list of those present names somebody who is no member of the group."}}, rule::unknown_member},
    {{"unknown-reference", error, {"Odkaz nevede k žádnému záznamu.", "A reference leads to no record."}}, rule::unknown_reference},
    {{"unknown-service-type", warning, {"Druh služby zákon č. 108/2006 Sb. nezná.", "Act 108/2006 Coll. has no such type of service."}}, rule::unknown_service_type},
    {{"unknown-target-group", warning, {"Kód cílové skupiny není v číselníku.", "The code of a target group is in no code list."}}, rule::unknown_target_group},
    {{"unknown-unit", warning, {"Jednotka kapacity není v číselníku.", "The unit of a capacity is in no code list."}}, rule::unknown_unit},
    {{"unlisted-service", info, {"Služba nepatří do žádného oddílu adresáře.", "A service belongs to no section of the directory."}}, rule::unlisted_service},
    {{"unreachable-service", warning, {"Službu z adresáře nelze kontaktovat.", "Nobody can reach a service by the directory."}}, rule::unreachable_service},
    {yaml::unreadable_file},
    {unused_allowance},
    {{"unusual-form", info, {"Služba má formu, která u jejího druhu není obvyklá.", "A service has a form that is not usual for its type."}}, rule::unusual_form},
    {{"votes-do-not-add-up", error, {"Hlasy nesouhlasí s počtem přítomných.", "Votes do not fit the number of those present."}, !discreet, fact}, rule::votes_do_not_add_up},
    {yaml::windows_line_ends},
    {wrong_allowance},
    {wrong_form},
    {{"wrong-ico", warning, {"Kontrolní číslice IČO nesouhlasí.", "The check digit of an IČO does not fit."}}, rule::wrong_ico},
    {{"wrong-id", error, {"Označení má znaky, které mít nesmí.", "An id has characters that it must not have."}}, rule::wrong_id},
    {wrong_sheet},
    {{"wrong-style-file", error, {"Soubor vlastní úpravy není tím, čím má být.", "A file of the house style is not what it should be."}}, rule::wrong_style_file},
    {yaml::yaml_feature},
    {{"year-outside-plan", error, {"Rok monitoringu leží mimo období plánu.", "The year of monitoring lies outside the plan's period."}}, rule::year_outside_plan},
};

}  // namespace

std::span<const RuleRow> rules() { return table; }

const Rule* rule_named(std::string_view name) {
  const auto row = std::find_if(std::begin(table), std::end(table), [&](const RuleRow& r) { return r.rule.name == name; });
  return row == std::end(table) ? nullptr : &row->rule;
}

}  // namespace kpss

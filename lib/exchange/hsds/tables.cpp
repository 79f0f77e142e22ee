#include "exchange/hsds/tables.hpp"

#include <algorithm>

namespace kpss::hsds {
namespace {

constexpr Table table[] = {
    {"organization", "organizations.csv", "id:uuid! name! alternate_name description! email:email website:uri tax_status tax_id year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid"},
    {"program", "programs.csv", "id:uuid! organization_id>organization! name! alternate_name description!"},
    {"service", "services.csv", "id:uuid! organization_id>organization! program_id>program name! alternate_name description url:uri email:email status! interpretation_services application_process fees_description wait_time fees accreditations eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses alert last_modified:datetime"},
    {"attribute", "attributes.csv", "id:uuid! link_id:uuid! taxonomy_term_id>taxonomy_term! link_type link_entity! value"},
    {"service_at_location", "service_at_location.csv", "id:uuid! service_id>service! location_id>location! description"},
    {"location", "locations.csv", "id:uuid! location_type! url:uri organization_id>organization name alternate_name description transportation latitude:number longitude:number external_identifier external_identifier_type"},
    {"phone", "phones.csv", "id:uuid! location_id>location service_id>service organization_id>organization contact_id>contact service_at_location_id>service_at_location number! extension:number type description"},
    {"contact", "contacts.csv", "id:uuid! organization_id>organization service_id>service service_at_location_id>service_at_location location_id>location name title department email:email"},
    {"address", "addresses.csv", "id:uuid! location_id>location attention address_1! address_2 city! region state_province! postal_code! country! address_type!"},
    {"schedule", "schedules.csv", "id:uuid! service_id>service location_id>location service_at_location_id>service_at_location valid_from:date valid_to:date dtstart:date timezone:number until:date count:number wkst freq interval:number byday byweekno bymonthday byyearday description opens_at:time closes_at:time schedule_link:uri attending_type notes"},
    {"funding", "funding.csv", "id:uuid! organization_id>organization service_id>service source"},
    {"service_area", "service_areas.csv", "id:uuid! service_id>service name description extent extent_type uri"},
    {"required_document", "required_documents.csv", "id:uuid! service_id>service document uri:uri"},
    {"language", "languages.csv", "id:uuid! service_id>service location_id>location phone_id>phone name code note"},
    {"accessibility", "accessibility.csv", "id:uuid! location_id>location description details url:uri"},
    {"taxonomy_term", "taxonomy_terms.csv", "id:uuid! code name! description! parent_id:uuid taxonomy language taxonomy_id>taxonomy term_uri:uri"},
    {"metadata", "metadata.csv", "id:uuid! resource_id:uuid! resource_type! last_action_date:date! last_action_type! field_name! previous_value! replacement_value! updated_by!"},
    {"meta_table_description", "meta_table_descriptions.csv", "id:uuid! name language character_set"},
    {"cost_option", "cost_options.csv", "id:uuid! service_id>service! valid_from:date valid_to:date option currency amount:number amount_description"},
    {"organization_identifier", "organization_identifiers.csv", "id:uuid! organization_id>organization! identifier_scheme identifier_type! identifier!"},
    {"taxonomy", "taxonomies.csv", "id:uuid! name! description! uri:uri version"},
};

Column column_of(std::string_view word) {
  Column column;
  column.type = "string";
  if (word.ends_with('!')) {
    column.is_required = true;
    word.remove_suffix(1);
  }
  const auto mark = word.find_first_of(":>");
  column.name = word.substr(0, mark);
  if (mark == word.npos) return column;
  const auto what = word.substr(mark + 1);
  if (word[mark] == '>') column.refers_to = what;
  column.type = word[mark] == '>' ? "uuid" : what;
  return column;
}

}  // namespace

std::span<const Table> hsds_tables() { return table; }

std::vector<Column> columns_of(const Table& of) {
  std::vector<Column> columns;
  for (auto rest = of.columns; !rest.empty();) {
    const auto end = std::min(rest.find(' '), rest.size());
    columns.push_back(column_of(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return columns;
}

}  // namespace kpss::hsds

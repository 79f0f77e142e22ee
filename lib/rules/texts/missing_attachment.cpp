#include <optional>

#include "rules/reporter.hpp"
#include "shape/texts.hpp"
#include "text/nearest.hpp"

namespace kpss::rule {
namespace {

/// Whether a value is a path, in a list or in a field that may be missing.
bool is_path(const Shape& shape) {
  const auto* pattern = std::get_if<Pattern>(&shape.form);
  return pattern && pattern->expression == std::get<Pattern>(shape_of<Attachment>().form).expression;
}

/// The path that a value names; nothing where it is no path, which was reported while reading.
std::optional<std::string> path_in(const WrittenValue& value) {
  if (!is_path(value.shape)) return {};
  Findings unheard;
  Decoder decoder{unheard};
  Attachment attachment;
  if (!Codec<Attachment>::read(value.node, attachment, decoder)) return {};
  return attachment.path;
}

}  // namespace

void missing_attachment(const Repository& repository, Reporter& report) {
  const std::vector<std::string> known(repository.attachments().begin(), repository.attachments().end());
  const auto check = [&](const WrittenValue& value) {
    const auto path = path_in(value);
    if (!path || repository.has_attachment(*path)) return;
    report.at(value.node, say("soubor `{}` v úložišti není", "the repository has no file `{}`", *path),
              did_you_mean(*path, known).value_or(say("uložte jej do složky `attachments`, nebo odkaz smažte", "put it into the folder `attachments`, or delete the reference")));
  };
  for_each_kind([&]<class T>(Type<T>) {
    for (const auto& record : repository.all<T>())
      if (record.origin.node) for_each_value(shape_of<T>(), record.origin.node, check);
  });
}

}  // namespace kpss::rule

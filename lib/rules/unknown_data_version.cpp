#include "rules/reporter.hpp"

namespace kpss::rule {

void unknown_data_version(const Manifest& manifest, const Repository&, Reporter& report) {
  if (manifest.kpss == data_version || !written(manifest, &Manifest::kpss) || !understood(manifest, &Manifest::kpss)) return;
  report.at(manifest, &Manifest::kpss, say("data mají verzi {}, program čte verzi {}", "the data are of version {}, the program reads version {}", manifest.kpss, data_version),
            manifest.kpss > data_version ? say("aktualizujte program", "update the program") : say("napište `kpss: {}`", "write `kpss: {}`", data_version));
}

}  // namespace kpss::rule

#pragma once

#include "shape/codecs.hpp"

namespace kpss {

/// A file of the repository that a record refers to: `attachments/statut.pdf`. It never leads out of `attachments`; whether it is
/// there is a rule (`missing-attachment`).
struct Attachment {
  std::string path;
};
KPSS_SCALAR_CODEC(Attachment);

}  // namespace kpss

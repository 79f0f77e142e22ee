// `kpss catalogue --to site`: a folder that is written whole, replaces only what kpss wrote, and never holds what the public may not see.

#include "cli/folder.hpp"
#include "site_support.hpp"
#include "text/failure.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

/// A small plan repository that can be changed.
struct Town {
  TemporaryFolder folder;
  fs::path repository = folder.path() / "repository", web = folder.path() / "web";

  Town() {
    fs::copy(root / "examples/minimal", repository, fs::copy_options::recursive);
    organization("msss", "name: MSSS\nservices:\n  - {name: Pečovatelská služba, type: \"40\"}\n  - {name: Tísňová péče, type: \"41\"}\n");
  }
  void organization(const std::string& id, const std::string& yaml) const { spit(repository / ("organizations/" + id + ".yaml"), yaml); }
  Ran write(std::vector<std::string> more = {}) const {
    std::vector<std::string> arguments = {"-C", repository.string(), "catalogue", "--to", "site", "-o", web.string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run_kpss(arguments, folder.path());
  }
  bool has(const std::string& path) const { return fs::exists(web / path); }
};

std::size_t things_in(const fs::path& folder) { return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator())); }

}  // namespace

TEST_CASE("site folder: what an earlier run wrote and this one does not is gone, what somebody put there stays") {
  const Town town;
  REQUIRE(town.write().exit == cli::Exit::fine);
  CHECK(town.has("sluzby/msss/tisnova-pece.html"));
  spit(town.web / "robots.txt", "User-agent: *\n");
  spit(town.web / "sluzby/foto/klub.jpg", "picture");
  fs::create_symlink("robots.txt", town.web / "link");
  fs::create_directory(town.web / "prazdna");
  fs::remove_all(town.web / "druhy");
  fs::create_directory(town.web / "druhy");
  town.organization("msss", "name: MSSS\nservices:\n  - {name: Pečovatelská služba, type: \"40\"}\n");
  const auto again = town.write();
  CHECK_MESSAGE(again.exit == cli::Exit::fine, again.said);
  CHECK(town.has("sluzby/msss/pecovatelska-sluzba.html"));
  CHECK(!town.has("sluzby/msss/tisnova-pece.html"));
  CHECK(!town.has("druhy/41.html"));
  CHECK(slurp(town.web / "robots.txt") == "User-agent: *\n");
  CHECK(slurp(town.web / "sluzby/foto/klub.jpg") == "picture");
  CHECK(fs::is_symlink(town.web / "link"));
  CHECK(fs::is_directory(town.web / "prazdna"));
  CHECK(things_in(town.folder.path()) == 2);
}

TEST_CASE("site folder: the same again gives the same, and a link to the folder stays one") {
  const Town town;
  fs::create_directory(town.folder.path() / "real");
  fs::permissions(town.folder.path() / "real", fs::perms::owner_all);
  fs::create_directory_symlink("real", town.web);
  REQUIRE(town.write().exit == cli::Exit::fine);
  const auto first = slurp(town.web / "index.html");
  REQUIRE(town.write().exit == cli::Exit::fine);
  CHECK(slurp(town.web / "index.html") == first);
  CHECK(fs::is_symlink(town.web));
  CHECK(fs::status(town.web).permissions() == fs::perms::owner_all);
}

TEST_CASE("site folder: a folder of somebody else is not touched") {
  const Town town;
  spit(town.web / "index.html", "mine");
  const auto ran = town.write();
  CHECK(ran.exit == cli::Exit::usage);
  CHECK(ran.said.find("není prázdná a kpss ji nezapsal") != std::string::npos);
  CHECK(slurp(town.web / "index.html") == "mine");
  CHECK(things_in(town.web) == 1);
}

TEST_CASE("site folder: a foreign file in the way of a page leaves all as it was") {
  const Town town;
  REQUIRE(town.write().exit == cli::Exit::fine);
  town.organization("klub", "name: Klub\nservices:\n  - {name: Klub seniorů}\n");
  spit(town.web / "poskytovatele/klub.html", "mine");
  const auto ran = town.write();
  CHECK(ran.exit == cli::Exit::usage);
  CHECK(ran.said.find("`poskytovatele/klub.html`") != std::string::npos);
  CHECK(slurp(town.web / "poskytovatele/klub.html") == "mine");
  CHECK(!town.has("sluzby/klub/klub-senioru.html"));
  CHECK(things_in(town.folder.path()) == 2);
}

TEST_CASE("site folder: what cannot be written leaves the old site and nothing beside it") {
  const TemporaryFolder folder;
  cli::write_folder(folder.path() / "web", {{"index.html", "old"}});
  CHECK_THROWS_AS(cli::write_folder(folder.path() / "web", {{"a", "x"}, {"a/b.html", "y"}}), Failure);
  CHECK(slurp(folder.path() / "web/index.html") == "old");
  CHECK(things_in(folder.path()) == 1);
  spit(folder.path() / "file", "x");
  CHECK_THROWS_AS(cli::write_folder(folder.path() / "file", {{"index.html", "new"}}), Failure);
}

TEST_CASE("site folder: records are no place for pages") {
  const Town town;
  const auto refused = [&](const fs::path& folder) {
    const auto ran = run_kpss({"-C", town.repository.string(), "catalogue", "--to", "site", "-o", folder.string()}, town.folder.path());
    return ran.exit == cli::Exit::usage && ran.said.find("patří úložišti plánu") != std::string::npos;
  };
  CHECK(refused(town.repository));
  CHECK(refused(town.folder.path()));
  CHECK(refused(town.repository / "organizations/web"));
  CHECK(refused(town.repository / "attachments"));
  CHECK(!refused(town.repository / "public"));
}

TEST_CASE("site: options of the printed directory do not go with it, and it needs one folder") {
  const Town town;
  CHECK(town.write({"--large"}).exit == cli::Exit::usage);
  CHECK(town.write({"--booklet"}).exit == cli::Exit::usage);
  CHECK(run_kpss({"-C", town.repository.string(), "catalogue", "--to", "site"}, town.folder.path()).exit == cli::Exit::usage);
}

TEST_CASE("site: personal data stop the public one") {
  const Town town;
  town.organization("klub", "name: Klub\nservices:\n  - {name: Klub, mission: \"Pište na jana.soukroma@seznam.cz\"}\n");
  const auto ran = town.write();
  CHECK(ran.exit == cli::Exit::findings);
  CHECK(ran.said.find("j…@seznam.cz") != std::string::npos);
  CHECK(ran.said.find("sluzby/klub/klub.html") != std::string::npos);
  CHECK(!fs::exists(town.web));
  CHECK(town.write({"--audience", "internal"}).exit == cli::Exit::fine);
}

}  // namespace kpss::tests

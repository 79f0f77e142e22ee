# The Debian package: `make package`. What goes into it is what `make install` installs; debian/finish.cmake makes that fit Debian's rules.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kpss)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_THREADS 1)  # As many as there are would part what is compressed elsewhere.
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/debian/finish.cmake")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_KPSS_SOURCE "${PROJECT_SOURCE_DIR}")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "kpss project <kpss@example.org>")
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The group „publishing“ of setup.sh: DOCX, ODT and PDF are made by these.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "pandoc, weasyprint, fonts-open-sans, fonts-liberation2, fonts-dejavu-core, hyphen-cs, librsvg2-bin")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libreoffice-writer-nogui, git")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "toolkit for community planning of social services, kept as text")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Municipalities in the Czech Republic plan their social services together with
those who use, provide and pay for them. kpss keeps such a plan, its measures,
yearly monitoring, groups, meetings and providers as plain YAML files in a git
repository.
.
From these files it reports every mistake with its place and cure, counts how
the plan is fulfilled, and writes the documents that the law, the council, the
region and the citizens ask for: annual reports, minutes, invitations,
questionnaires and the directory of social services, as a book or as a site.
Sheets for realizers are prepared and merged, the register of providers is
compared, and every printed number can be explained.
.
Messages and documents are in Czech or in English. Documents in DOCX, ODT and
PDF are made by the recommended packages.")

include(CPack)

# CPack runs this on the files that were installed, before they are packed: what Debian wants compressed is compressed, and all times are
# that of the changelog, so that the same sources give the same package.
set(ENV{DESTDIR} "")  # CPack has set it for what is installed by the project.
set(root "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr")
set(documentation "${root}/share/doc/kpss")
set(debian "${CPACK_KPSS_SOURCE}/packaging/debian")

file(INSTALL "${debian}/copyright" DESTINATION "${documentation}")
file(INSTALL "${debian}/changelog" DESTINATION "${documentation}" RENAME changelog.Debian)
file(INSTALL "${CPACK_KPSS_SOURCE}/CHANGELOG.md" DESTINATION "${documentation}" RENAME changelog)
file(INSTALL "${CPACK_KPSS_SOURCE}/README.md" DESTINATION "${documentation}")

file(INSTALL "${debian}/lintian-overrides" DESTINATION "${root}/share/lintian/overrides" RENAME kpss)

execute_process(COMMAND strip --strip-all --remove-section=.comment --remove-section=.note "${root}/bin/kpss" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE pages "${root}/share/man/*.[0-9]")
execute_process(COMMAND gzip -9nf ${pages} "${documentation}/changelog.Debian" "${documentation}/changelog" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" -exec touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} + COMMAND_ERROR_IS_FATAL ANY)

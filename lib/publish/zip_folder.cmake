# zip_folder(NAME FOLDER): packs a folder into resources/NAME of the build folder and appends that path to `zipped`. The archive holds the
# same bytes on every machine (zip_folder.cpp), stored, `[Content_Types].xml` or `mimetype` first. A folder that is not there is skipped.
add_executable(zip-folder "${CMAKE_CURRENT_LIST_DIR}/zip_folder.cpp")
set(zipped "")
function(zip_folder name folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${folder}/*")
  if(NOT files)
    return()
  endif()
  set(archive "${CMAKE_CURRENT_BINARY_DIR}/resources/${name}")
  file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/resources")
  add_custom_command(OUTPUT "${archive}" COMMAND zip-folder "${folder}" "${archive}" DEPENDS zip-folder ${files} VERBATIM)
  set(zipped ${zipped} "${archive}" PARENT_SCOPE)
endfunction()

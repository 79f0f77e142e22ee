# kpss as an image, for those who have no Debian and for CI:
#
#   docker build -t kpss .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/repository" kpss validate
#
# A package that `make package` left in dist/ is installed; without one it is built here from the sources, which takes a while.
# `--build-arg PUBLISHING=yes` adds what DOCX, ODT and PDF are made with (some 700 MB).

FROM debian:12-slim AS package
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends make
WORKDIR /source
COPY . .
RUN ls dist/kpss_*.deb 2>/dev/null || make package

FROM debian:12-slim
ARG PUBLISHING=no
RUN --mount=type=bind,from=package,source=/source/dist,target=/dist \
    apt-get update -qq \
    && if [ "$PUBLISHING" = yes ]; then with=--install-recommends; else with=--no-install-recommends; fi \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$with" /dist/kpss_*.deb \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin \
    && useradd --create-home kpss
USER kpss
WORKDIR /repository
ENTRYPOINT ["kpss"]
CMD ["--help"]

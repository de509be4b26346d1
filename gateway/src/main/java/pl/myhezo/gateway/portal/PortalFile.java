package pl.myhezo.gateway.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * A file of the portal in all its encodings.
 *
 * @param etag of the plain content; each encoding adds its own ending, as RFC 9110 wants it
 * @param lasting true if the name changes with the content, so that it may be kept for good
 */
record PortalFile(byte[] plain, Map<Encoding, byte[]> encoded, MediaType type, String etag, boolean lasting) {

    /** What goes over the wire for a browser that takes these encodings. */
    record Body(byte[] bytes, String etag, Optional<Encoding> encoding) {}

    Body bestFor(List<Encoding> accepted) {
        return accepted.stream()
                .filter(encoded::containsKey)
                .findFirst()
                .map(encoding -> new Body(
                        Objects.requireNonNull(encoded.get(encoding)),
                        "\"" + etag + "-" + encoding.token() + "\"",
                        Optional.of(encoding)))
                .orElseGet(() -> new Body(plain, "\"" + etag + "\"", Optional.empty()));
    }
}

package pl.myhezo.gateway.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a file may be compressed, the best first. */
enum Encoding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz");

    private final String token;
    private final String suffix;

    Encoding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    String token() {
        return token;
    }

    String suffix() {
        return suffix;
    }

    /** Those the browser takes, by its `Accept-Encoding`. */
    static List<Encoding> acceptedBy(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        List<String> offers = Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .toList();
        return Arrays.stream(values())
                .filter(encoding -> offers.stream().anyMatch(encoding::isMeantBy))
                .toList();
    }

    private boolean isMeantBy(String offer) {
        String[] parts = offer.split(";");
        return parts[0].strip().equals(token)
                && Arrays.stream(parts).skip(1).map(String::strip).noneMatch(part -> part.matches("q=0(\\.0*)?"));
    }
}

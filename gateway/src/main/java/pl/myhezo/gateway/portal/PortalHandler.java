package pl.myhezo.gateway.portal;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import pl.myhezo.gateway.portal.PortalFile.Body;
import reactor.core.publisher.Mono;

/** Answers with a file of the portal, or with its one page for the addresses that the portal makes up itself. */
final class PortalHandler {

    private static final List<String> NOT_THE_PORTALS =
            List.of("/api", "/auth", "/login", "/logout", "/backchannel", "/actuator", "/assets");

    /** Who calls this takes the page, whether or not he says that he wants one: `curl`, and what makes link previews. */
    private static final String FRONT_DOOR = "/";

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl ASKED_AGAIN = CacheControl.noCache();

    private final PortalFiles files;

    PortalHandler(PortalFiles files) {
        this.files = files;
    }

    /** A known file, or a page somebody navigates to. */
    RequestPredicate concerned() {
        return request -> files.find(request.path()).isPresent() || isNavigation(request);
    }

    private static boolean isNavigation(ServerRequest request) {
        String path = request.path();
        return NOT_THE_PORTALS.stream().noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"))
                && (path.equals(FRONT_DOOR)
                        || request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype));
    }

    Mono<ServerResponse> serve(ServerRequest request) {
        PortalFile file = files.find(request.path()).orElseGet(files::startPage);
        Body body = file.bestFor(Encoding.acceptedBy(request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING)));
        ServerResponse.BodyBuilder answer = ServerResponse.status(
                        isKnown(request, body) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(body.etag())
                .cacheControl(file.lasting() ? KEPT : ASKED_AGAIN)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (isKnown(request, body)) {
            return answer.build();
        }
        body.encoding().ifPresent(encoding -> answer.header(HttpHeaders.CONTENT_ENCODING, encoding.token()));
        return answer.contentType(file.type())
                .contentLength(body.bytes().length)
                .bodyValue(body.bytes());
    }

    private static boolean isKnown(ServerRequest request, Body body) {
        return request.headers().header(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(tags -> tags.equals("*") || tags.contains(body.etag()));
    }
}

package pl.myhezo.keycloak.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds on every page that Keycloak shows anybody, so every page that any test sees is held to it. */
final class ThemeRules {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

    private ThemeRules() {}

    static void check(Page page) {
        if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        String where = page.heading() + " at " + page.address().getPath();
        assertThat(page.has("a[href=tel:+48122525600]"))
                .as("phone on %s", where)
                .isTrue();
        assertThat(page.has("a[href^=/kontakt?about=], a[href^=/contact?about=]"))
                .as("contact form on %s", where)
                .isTrue();
        assertThat(List.of("pl", "en")).as("language of %s", where).contains(page.language());
        assertThat(page.content().select("script:not([src]), style, [style]"))
                .as("what the content policy would stop on %s", where)
                .isEmpty();
        assertThat(page.content().getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .filter(name -> name.startsWith("on")))
                .as("handlers in attributes on %s", where)
                .isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("none"))
                .as("policy of %s", where)
                .startsWith(POLICY)
                .doesNotContain("unsafe");
    }
}

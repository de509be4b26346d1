package pl.myhezo.localstack.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.images.builder.Transferable;
import pl.myhezo.localstack.container.Image;
import pl.myhezo.localstack.container.ServerContainer;

/**
 * Keycloak's image with our theme and settings, built as {@link KeycloakHome} is. It stays in the engine, under a name
 * that says what is in it; whoever wants the room back removes {@code myhezo/keycloak}.
 */
public final class KeycloakImage {

    private static final String HOME = "/opt/keycloak/";

    private KeycloakImage() {}

    /** Name of the image; the first call for a theme takes a minute. */
    public static String built() throws IOException {
        ServerContainer.requireEngine();
        byte[] provider = KeycloakHome.provider();
        Path settings = Files.createTempDirectory("myhezo-keycloak-image-");
        try {
            var image = new ImageFromDockerfile("myhezo/keycloak:" + KeycloakHome.key(provider), false)
                    .withFileFromString("Dockerfile", dockerfile(provider.length > 0))
                    .withFileFromTransferable("myhezo.jar", Transferable.of(provider))
                    .withBuildImageCmdModifier(build -> build.withNetworkMode("none"));
            KeycloakExtension.use(extension -> extension.copySettingsTo(settings.resolve("conf")))
                    .ifPresent(file -> image.withFileFromPath("conf", file.getParent()));
            return image.get();
        } finally {
            Cache.delete(settings);
        }
    }

    private static String dockerfile(boolean extended) {
        String ours = "COPY myhezo.jar " + HOME + KeycloakHome.PROVIDER + "\nCOPY conf/ " + HOME + "conf/\n";
        return "FROM " + Image.KEYCLOAK.reference() + "\n" + (extended ? ours : "") + "RUN " + HOME + "bin/kc.sh "
                + String.join(" ", KeycloakHome.BUILD) + "\n";
    }
}

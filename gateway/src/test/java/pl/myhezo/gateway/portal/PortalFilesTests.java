package pl.myhezo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PortalFilesTests {

    @Test
    void aMissingPortalStopsTheStartWithOneClearLine() throws IOException {
        try (URLClassLoader empty = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            PortalMissing missing = catchThrowableOfType(PortalMissing.class, () -> PortalFiles.read(empty));

            var analysis = Objects.requireNonNull(new PortalMissingAnalyzer().analyze(missing));

            assertThat(analysis.getDescription())
                    .isEqualTo("The portal is missing: There is no portal/index.html on the class path.")
                    .hasLineCount(1);
            assertThat(analysis.getAction()).contains("portal").hasLineCount(1);
        }
    }
}

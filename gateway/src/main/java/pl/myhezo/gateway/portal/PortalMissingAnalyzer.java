package pl.myhezo.gateway.portal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a line why the gateway does not start. Spring finds it by `META-INF/spring.factories`. */
final class PortalMissingAnalyzer extends AbstractFailureAnalyzer<PortalMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortalMissing cause) {
        return new FailureAnalysis(
                "The portal is missing: " + cause.getMessage() + ".",
                "Build the module portal and put its jar beside the gateway's other libraries.",
                cause);
    }
}

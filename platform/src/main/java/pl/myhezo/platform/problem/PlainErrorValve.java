package pl.myhezo.platform.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Takes the place of Tomcat's own error page, for requests so broken that they never reach us: tells nothing. */
final class PlainErrorValve extends ErrorReportValve {

    private final ProblemAnswers answers;

    PlainErrorValve(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            answers.send(
                    Problem.of(ProblemType.of(response.getStatus())), request.getRequest(), response.getResponse());
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            // The caller is gone.
            container.getLogger().debug("An error page could not be sent", e);
        }
    }
}

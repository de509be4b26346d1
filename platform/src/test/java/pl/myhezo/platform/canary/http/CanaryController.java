package pl.myhezo.platform.canary.http;

import org.springframework.web.bind.annotation.RestController;

/** Public, changing, and in a package that is not null-marked. */
@RestController
public class CanaryController {

    int calls;
}

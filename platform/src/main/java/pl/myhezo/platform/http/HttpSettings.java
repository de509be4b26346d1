package pl.myhezo.platform.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of requests.
 *
 * @param largestBody of anything but files
 */
@ConfigurationProperties("myhezo.http")
record HttpSettings(@DefaultValue("1MB") DataSize largestBody) {}

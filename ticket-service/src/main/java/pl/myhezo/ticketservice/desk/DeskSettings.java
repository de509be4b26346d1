package pl.myhezo.ticketservice.desk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The desk.
 *
 * @param absentAfter who has not been seen for so long is given no tickets
 */
@ConfigurationProperties("myhezo.desk")
record DeskSettings(@DefaultValue("60d") Duration absentAfter) {}

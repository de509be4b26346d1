package pl.myhezo.gateway.route;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param streams at most so many pages of one replica are told at once what happens; each holds a connection */
@ConfigurationProperties("myhezo.live")
record LiveSettings(@DefaultValue("500") int streams) {}

package pl.myhezo.ticketservice;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.security.AccessRules;

/** Which kind of caller may call what. Whether a ticket exists for the caller is decided where it is read. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String[] READERS = {"customer", "supplier", "agent", "supervisor", "ticket-reader"};
    private static final String[] PEOPLE = {"customer", "supplier", "agent", "supervisor"};
    private static final String[] CLIENTS = {"customer", "supplier"};
    private static final String[] STAFF = {"agent", "supervisor"};

    @Bean
    AccessRules accessRules() {
        return routes -> {
            routes.requestMatchers(GET, "/tickets/events").hasAnyRole(PEOPLE);
            routes.requestMatchers(GET, "/tickets/export", "/tickets/export/{exportId}")
                    .hasAnyRole(CLIENTS);
            routes.requestMatchers(POST, "/tickets/export").hasAnyRole(CLIENTS);
            routes.requestMatchers(
                            GET, "/tickets", "/tickets/{id}", "/tickets/{id}/messages", "/tickets/{id}/dialogue.pdf")
                    .hasAnyRole(READERS);
            routes.requestMatchers(POST, "/tickets").hasRole("customer");
            routes.requestMatchers(PATCH, "/tickets/{id}").hasAnyRole(PEOPLE);
            routes.requestMatchers(POST, "/tickets/{id}/messages").hasAnyRole(PEOPLE);
            routes.requestMatchers(GET, "/tickets/{id}/reads").hasAnyRole(PEOPLE);
            routes.requestMatchers(PUT, "/tickets/{id}/supplier-access", "/tickets/{id}/state")
                    .hasAnyRole(PEOPLE);
            routes.requestMatchers(POST, "/tickets/{id}/merge").hasAnyRole(STAFF);
            routes.requestMatchers(PUT, "/tickets/{id}/assignee").hasAnyRole(STAFF);
            routes.requestMatchers(GET, "/tickets/{id}/attachments", "/tickets/{id}/attachments/{attachmentId}")
                    .hasAnyRole(READERS);
            routes.requestMatchers(POST, "/tickets/{id}/attachments").hasAnyRole(PEOPLE);
            routes.requestMatchers(DELETE, "/tickets/{id}/attachments/{attachmentId}")
                    .hasAnyRole(PEOPLE);
            routes.requestMatchers(GET, "/contact-requests/challenge").permitAll();
            routes.requestMatchers(POST, "/contact-requests").permitAll();
            routes.requestMatchers(GET, "/desk", "/templates").hasAnyRole(STAFF);
            routes.requestMatchers(POST, "/templates").hasRole("supervisor");
            routes.requestMatchers(PUT, "/templates/{id}").hasRole("supervisor");
            routes.requestMatchers(DELETE, "/templates/{id}").hasRole("supervisor");
        };
    }
}

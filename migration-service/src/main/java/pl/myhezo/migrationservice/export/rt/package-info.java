/**
 * Answers of Request Tracker 5, REST 2, as exports. Field names: {@code lib/RT/REST2.pm} of RT's source, sections
 * "Endpoints" and "Fields", {@code lib/RT/REST2/Util.pm} ({@code serialize_record}) and {@code t/rest2/tickets.t}; types of
 * statuses: {@code %Lifecycles} in {@code etc/RT_Config.pm} and {@code lib/RT/REST2/Resource/Lifecycle.pm}.
 */
@NullMarked
package pl.myhezo.migrationservice.export.rt;

import org.jspecify.annotations.NullMarked;

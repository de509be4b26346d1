package pl.myhezo.ticketservice.live.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.myhezo.ticketservice.live.News;

@Schema(name = "TicketNews", description = "Which ticket to look at again")
record NewsItem(
        @Nullable @Schema(description = "Absent where the page is to look at everything it shows")
        UUID ticket,

        @Nullable String number,
        News.Kind change) {

    static NewsItem of(News news) {
        return new NewsItem(news.ticket(), news.number(), news.change());
    }
}

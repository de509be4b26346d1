package pl.myhezo.ticketservice.ticket;

import java.util.UUID;

/**
 * A file that belongs to a message.
 *
 * @param size in bytes
 * @param type a media type of our own table
 */
public record AttachedFile(UUID id, String name, long size, String type) {}

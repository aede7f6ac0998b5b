package org.elchi.authority;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Entity.Award;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/**
 * The world that comes with Elchi in the form in which it is loaded fast. The build makes it of the files of {@code world/}, which alone
 * are edited: see {@link #main}.
 */
final class PackedWorld {
    private static final String FILE = "world.bin";
    private static final char NEWLINE = '\n';

    private PackedWorld() {}

    /** Packs the world of one folder into a file of another: {@code FOLDER OUT}. */
    public static void main(String[] arguments) throws IOException {
        Problems problems = new Problems();
        List<Listing> listings = World.read(List.of(Data.of(Path.of(arguments[0]))), problems);
        problems.raise();
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(out.resolve(FILE)))) {
            stream.write(bytes(listings));
        }
    }

    static byte[] bytes(List<Listing> listings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(listings.size());
        for (Listing listing : listings) {
            write(listing, out);
        }
        return bytes.toByteArray();
    }

    private static void write(Listing listing, DataOutputStream out) throws IOException {
        write(listing.entity(), out);
        out.writeUTF(listing.wikidata().orElse(""));
        write(listing.names(), out);
        write(listing.adjectives(), out);
        out.writeUTF(listing.coordinates().map(Coordinates::toString).orElse(""));
    }

    private static void write(Entity entity, DataOutputStream out) throws IOException {
        switch (entity) {
            case State state -> {
                out.writeByte('s');
                out.writeUTF(state.code());
                out.writeUTF(state.capital().orElse(""));
            }
            case Person person -> {
                out.writeByte('p');
                out.writeUTF(person.name());
                out.writeUTF(person.surname());
                out.writeShort(person.posts().size());
                for (Post post : person.posts()) {
                    out.writeUTF(post.office());
                    out.writeUTF(post.of());
                    out.writeUTF(post.from().map(PartialDate::toString).orElse(""));
                    out.writeUTF(post.to().map(PartialDate::toString).orElse(""));
                }
            }
            case Place place -> {
                out.writeByte('l');
                out.writeUTF(place.name());
                out.writeUTF(place.kind());
                out.writeUTF(place.state().orElse(""));
            }
            case Organisation organisation -> {
                out.writeByte('o');
                out.writeUTF(organisation.id());
                out.writeUTF(organisation.name());
                out.writeUTF(organisation.kind());
                write(organisation.members(), out);
            }
            case Award award -> {
                out.writeByte('a');
                out.writeUTF(award.name());
                out.writeUTF(award.state().orElse(""));
                out.writeUTF(award.kind());
            }
            case Office office -> {
                out.writeByte('f');
                out.writeUTF(office.id());
                out.writeByte(office.rank());
            }
        }
    }

    private static void write(Map<String, List<String>> names, DataOutputStream out) throws IOException {
        out.writeByte(names.size());
        for (Map.Entry<String, List<String>> entry : names.entrySet()) {
            out.writeUTF(entry.getKey());
            write(entry.getValue(), out);
        }
    }

    /** As one text: a few long ones are read faster than many short ones. */
    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeUTF(String.join(String.valueOf(NEWLINE), texts));
    }

    /** The world that the build packed. */
    static List<Listing> bundled() {
        try (InputStream stream = PackedWorld.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the packed world is missing; build Elchi again");
            }
            return read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the packed world cannot be read", e);
        }
    }

    static List<Listing> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int size = in.readInt();
            List<Listing> listings = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                listings.add(
                        new Listing(entity(in), text(in), names(in), names(in), text(in).flatMap(Coordinates::of)));
            }
            return listings;
        } catch (IOException e) {
            throw new UncheckedIOException("the packed world is cut short; build Elchi again", e);
        }
    }

    private static Entity entity(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        String id = in.readUTF();
        return switch (kind) {
            case 's' -> new State(id, text(in));
            case 'p' -> new Person(id, id, in.readUTF(), posts(in));
            case 'l' -> new Place(id, id, in.readUTF(), text(in));
            case 'o' -> new Organisation(id, in.readUTF(), in.readUTF(), texts(in));
            case 'a' -> award(id, in);
            case 'f' -> new Office(id, in.readByte());
            default -> throw new IOException("no kind of entity: " + kind);
        };
    }

    private static Award award(String id, DataInputStream in) throws IOException {
        Optional<String> state = text(in);
        return new Award(id, id, state, in.readUTF());
    }

    private static List<Post> posts(DataInputStream in) throws IOException {
        int size = in.readShort();
        List<Post> posts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            posts.add(new Post(in.readUTF(), in.readUTF(), date(in), date(in)));
        }
        return posts;
    }

    private static Optional<PartialDate> date(DataInputStream in) throws IOException {
        return text(in).flatMap(PartialDate::parse);
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Map<String, List<String>> names(DataInputStream in) throws IOException {
        int size = in.readByte();
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String language = in.readUTF();
            names.put(language, texts(in));
        }
        return names;
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        String texts = in.readUTF();
        List<String> list = new ArrayList<>(4);
        int begin = 0;
        for (int end = texts.indexOf(NEWLINE); end >= 0; end = texts.indexOf(NEWLINE, begin)) {
            list.add(texts.substring(begin, end));
            begin = end + 1;
        }
        if (!texts.isEmpty()) {
            list.add(texts.substring(begin));
        }
        return list;
    }
}

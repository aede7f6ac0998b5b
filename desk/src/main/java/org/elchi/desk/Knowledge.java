package org.elchi.desk;

import org.elchi.authority.Authority;
import org.elchi.reading.Reader;
import org.elchi.register.Making;
import org.elchi.register.comparing.Press;

/** What the desk knows of the world and of languages. Each part is loaded when it is first asked for, by whatever thread, and kept. */
public interface Knowledge {
    /** Who and what there is. */
    Authority authority();

    /** Reads documents; the dearest to load. */
    Reader reader();

    /** The name of the reader, without loading it. */
    String readerName();

    /** How what is derived is made. */
    Making making();

    /** Whose each outlet is. */
    Press press();
}

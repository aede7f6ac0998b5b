package org.elchi.writing.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Makes of a drawing a picture of dots. */
final class Dots {
    private static final float WIDTH = 1600;
    private static final List<String> FONTS = List.of("NotoSans-Regular.ttf", "NotoSans-Bold.ttf");

    static {
        FONTS.forEach(Dots::register);
    }

    private Dots() {}

    /** The picture as PNG, on white; empty where the drawing cannot be drawn. */
    static Optional<byte[]> of(Drawing drawing) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.setErrorHandler(new Silent());
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, WIDTH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String document = drawing.document().replace(Drawing.PRINTED, "Noto Sans");
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(document)), new TranscoderOutput(out));
        } catch (TranscoderException undrawable) {
            return Optional.empty();
        }
        return Optional.of(out.toByteArray());
    }

    private static void register(String file) {
        try (InputStream font = Fonts.open(file)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("reading the font " + file, broken);
        }
    }

    /** What is odd about a drawing is no matter of the reader; what cannot be drawn ends it. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(TranscoderException odd) {}

        @Override
        public void error(TranscoderException broken) throws TranscoderException {
            throw broken;
        }

        @Override
        public void fatalError(TranscoderException broken) throws TranscoderException {
            throw broken;
        }
    }
}

package org.elchi.desk;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.data.Once;
import org.elchi.register.Promises;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Holdings;

/** One request: who asks for what, in which language. */
public final class Call {
    /** Nothing that somebody types into an address is longer. */
    private static final int LONGEST = 2_000;

    /** An address of the desk itself; browsers take two strokes of either kind for another host. */
    private static final java.util.regex.Pattern OURS = java.util.regex.Pattern.compile("/(?![/\\\\])[!-~]*");

    private static final String LANGUAGE = "lang";
    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, gg.jte.ContentType.Html, null, "org.elchi.desk.jte");

    /** Loaded when something is first taken away. */
    private static final Once<Following> FOLLOWING = Once.of(Following::load);

    private final Room room;
    private final Context context;
    private final Words words;

    private Call(Room room, Context context) {
        this.room = room;
        this.context = context;
        this.words = room.tongues().of(tag(room.tongues(), context));
    }

    static Call of(Room room, Context context) {
        return context.attributeOrCompute("call", unused -> new Call(room, context));
    }

    private static String tag(Tongues tongues, Context context) {
        List<String> asked = java.util.stream.Stream.of(context.queryParam(LANGUAGE), context.cookie(LANGUAGE))
                .filter(tag -> tag != null)
                .toList();
        return tongues.best(asked, Optional.ofNullable(context.header("Accept-Language")));
    }

    public Room room() {
        return room;
    }

    public Shelf shelf() {
        return room.shelf();
    }

    /** The server's own view of the request, for what this does not offer. */
    public Context context() {
        return context;
    }

    public Words words() {
        return words;
    }

    public Caller caller() {
        return Optional.<Caller>ofNullable(context.attribute(Guard.CALLER)).orElse(Guard.NOBODY);
    }

    public LocalDate today() {
        return room.today();
    }

    /** How promises are followed. */
    Following following() {
        return FOLLOWING.get();
    }

    /** Records as they are taken away under a name, with what is promised by them as of today. */
    public Holdings holdings(String name, List<Record> records) {
        return shelf().look(register -> new Holdings(
                name, records, new Promises(register, following()).in(records), words.authority(), today()));
    }

    // ---- what is asked

    /** A parameter of the address, cleaned of what cannot be printed; empty where it is blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(context.queryParam(name)).flatMap(Call::clean);
    }

    /** All values of a parameter. */
    public List<String> parameters(String name) {
        return context.queryParams(name).stream()
                .flatMap(value -> clean(value).stream())
                .toList();
    }

    /** A part of the path. */
    public String part(String name) {
        return clean(context.pathParam(name)).orElse("");
    }

    /** A field of a form that was sent. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(context.formParam(name)).flatMap(Call::clean);
    }

    /** A day of the address. */
    public Optional<LocalDate> day(String name) {
        return parameter(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (java.time.DateTimeException e) {
                throw new Refusal(400, words.say("wrong.day", "found", text));
            }
        });
    }

    /** A whole number of the address that is not negative. */
    public int number(String name, int otherwise) {
        return parameter(name)
                .map(text -> {
                    if (!text.matches("\\d{1,7}")) {
                        throw new Refusal(400, words.say("wrong.number", "found", text));
                    }
                    return Integer.parseInt(text);
                })
                .orElse(otherwise);
    }

    private static Optional<String> clean(String text) {
        String some = text.substring(0, Math.min(text.length(), LONGEST));
        return Optional.of(Clean.text(some)).filter(clean -> !clean.isEmpty());
    }

    // ---- answers

    /** Of an answer that was searched for while the index had not taken in all, nobody is to keep a copy. */
    public void forgetUnlessCurrent() {
        if (!room.index().current()) {
            context.res().setHeader("ETag", null);
        }
    }

    /** Shows a page, or gives what it shows in the form that was asked for. */
    public void show(Sheet sheet) {
        if (!Exports.answered(this, sheet)) {
            render(sheet);
        }
    }

    void render(Sheet sheet) {
        StringOutput out = new StringOutput();
        TEMPLATES.render(
                sheet.template() + ".jte", Map.of("frame", Frame.of(this, sheet), "model", sheet.model()), out);
        context.attribute(Failures.SHOWN, true);
        context.contentType("text/html; charset=utf-8").result(out.toString());
    }

    /** Goes on to another page of the desk after something was sent. */
    public void goOn(String path) {
        context.redirect(OURS.matcher(path).matches() ? path : "/", io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** Lets the browser keep a choice. */
    public void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value, "/", YEAR, context.scheme().equals("https"), true);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
    }
}

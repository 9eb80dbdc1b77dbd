package massageadvisor.bench.report;

import java.util.List;
import java.util.Locale;

/** Bars on a logarithmic scale, as SVG: one for each row, the first in another colour. */
final class Chart {
    private static final int LABELS = 210;
    private static final int BARS = 470;
    private static final int ROW = 30;
    private static final int TOP = 50;
    private static final int WIDTH = LABELS + BARS + 90;
    private static final double SMALLEST = 10;

    private final List<Measured> rows;
    private final int decades;
    private final StringBuilder svg = new StringBuilder();

    Chart(List<Measured> rows) {
        this.rows = rows;
        double largest = rows.stream().mapToDouble(Measured::best).max().orElse(SMALLEST);
        this.decades = Math.max(1, (int) Math.ceil(Math.log10(largest / SMALLEST)));
    }

    String draw() {
        int bottom = TOP + rows.size() * ROW;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">",
                WIDTH, bottom + 34);
        line("  <title>Time of one decision by engine, nanoseconds, logarithmic scale</title>");
        line("  <rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        line(
                "  <text x=\"%d\" y=\"24\" font-size=\"15\" fill=\"#222222\">Time of one decision, best iteration (log scale)</text>",
                LABELS);
        for (int decade = 0; decade <= decades; decade++) {
            int x = LABELS + decade * BARS / decades;
            line("  <line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#dddddd\"/>", x, TOP - 8, x, bottom);
            line(
                    "  <text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#555555\">%s</text>",
                    x, bottom + 18, Durations.of(SMALLEST * Math.pow(10, decade)));
        }
        for (int place = 0; place < rows.size(); place++) {
            bar(rows.get(place), TOP + place * ROW, place == 0 ? "#1b6e53" : "#8fa3b5");
        }
        line("</svg>");
        return svg.toString();
    }

    private void bar(Measured row, int y, String colour) {
        double decadesAbove = Math.max(0, Math.log10(row.best() / SMALLEST));
        int width = Math.max(1, (int) Math.round(decadesAbove * BARS / decades));
        line(
                "  <text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#222222\">%s</text>",
                LABELS - 8, y + 15, row.parameter());
        line("  <rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"20\" fill=\"%s\"/>", LABELS, y, width, colour);
        line(
                "  <text x=\"%d\" y=\"%d\" fill=\"#222222\">%s</text>",
                LABELS + width + 6, y + 15, Durations.of(row.best()));
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

using CpmTracker.Cli.Output;
using Spectre.Console;

namespace CpmTracker.Cli.Tests;

public sealed class WhenWorkTellsHowFarItIs
{
    private readonly Clock clock = new();
    private readonly List<string> lines = [];

    [Fact]
    public void Plain_lines_come_every_two_seconds_at_most_and_one_at_the_end()
    {
        var progress = new ProgressLines("Recording", "commands", lines.Add, clock);
        for (var done = 100; done <= 1000; done += 100)
        {
            clock.Now += TimeSpan.FromSeconds(1);
            progress.Report(new(done, 1000));
        }

        progress.Report(new(1000, 1000));
        lines.ShouldBe(
        [
            "Recording: 100 of 1,000 commands, 100/s, 9.0 s left",
            "Recording: 300 of 1,000 commands, 100/s, 7.0 s left",
            "Recording: 500 of 1,000 commands, 100/s, 5.0 s left",
            "Recording: 700 of 1,000 commands, 100/s, 3.0 s left",
            "Recording: 900 of 1,000 commands, 100/s, 1.0 s left",
            "Recording: 1,000 of 1,000 commands, 100/s",
        ]);
    }

    [Theory]
    [InlineData(0.42, "0.4 s")]
    [InlineData(9.96, "10 s")]
    [InlineData(59.4, "59 s")]
    [InlineData(59.7, "1 min 00 s")]
    [InlineData(185, "3 min 05 s")]
    public void Times_are_told_in_words(double seconds, string words) => Pace.Duration(TimeSpan.FromSeconds(seconds)).ShouldBe(words);

    [Fact]
    public async Task A_terminal_of_80_columns_shows_a_bar_on_one_line()
    {
        var drawn = new StringWriter();
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(drawn) });
        console.Profile.Width = 80;

        await ProgressBar.RunAsync(console, "Rebuilding DirectorProgress", "events", progress =>
        {
            progress.Report(new(1234, 1234));
            return Task.FromResult(true);
        });

        var shown = drawn.ToString().Split('\n').Last(line => line.Contains("Rebuilding", StringComparison.Ordinal));
        shown.ShouldContain("━");
        shown.ShouldMatch("1,234/1,234 events, [0-9,]+/s");
    }

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}

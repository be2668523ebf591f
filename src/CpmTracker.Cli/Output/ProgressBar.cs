namespace CpmTracker.Cli.Output;

using Spectre.Console;
using Spectre.Console.Rendering;

/// <summary>Draws how far it is: a bar, done of total, the rate and the time left, on one line of a terminal of 80 columns.</summary>
internal static class ProgressBar
{
    private const int BarWidth = 14;

    public static Task<T> RunAsync<T>(IAnsiConsole console, string what, string unit, Func<IProgress<Count>, Task<T>> work) => console
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn { Width = BarWidth }, new PaceColumn(unit))
        .StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(what), autoStart: true, maxValue: 1);
            bar.IsIndeterminate = true;
            return await work(new Reports(bar));
        });

    private sealed class Reports(ProgressTask bar) : IProgress<Count>
    {
        public void Report(Count value)
        {
            bar.IsIndeterminate = false;
            bar.MaxValue = Math.Max(1, value.Of);
            bar.Value = value.Of == 0 ? 1 : value.Done;
        }
    }

    private sealed class PaceColumn(string unit) : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            if (task.IsIndeterminate || task.ElapsedTime is not { } elapsed) return Text.Empty;
            var count = new Count((long)task.Value, (long)task.MaxValue);
            return new Text($"{Pace.Number(count.Done)}/{Pace.Number(count.Of)} {unit}, {Pace.Rate(count.Done, elapsed)}{Pace.Left(count, elapsed)}") { Overflow = Overflow.Ellipsis };
        }
    }
}

namespace CpmTracker.Cli.Output;

using Spectre.Console;

/// <summary>Speaks to whoever called: results to standard output; how it goes is drawn on a terminal, and written in plain lines to anything else.</summary>
/// <param name="output">Takes the result.</param>
/// <param name="errors">Takes remarks.</param>
/// <param name="interactive">Whether both are a terminal.</param>
internal sealed class Terminal(TextWriter output, TextWriter errors, bool interactive)
{
    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() => new(Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected);

    /// <summary>A line of the result.</summary>
    public void Say(string line) => output.WriteLine(line);

    /// <summary>A remark about how it goes; on standard error, so that a result that is piped on stays clean.</summary>
    public void Note(string line) => errors.WriteLine(line);

    /// <summary>Does work that tells how far it is.</summary>
    /// <param name="what">What is done, for the person who waits.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="work">The work.</param>
    /// <param name="besideResult">Whether the result goes to standard output meanwhile, where then nothing is drawn.</param>
    /// <returns>What the work returns.</returns>
    public Task<T> ProgressAsync<T>(string what, string unit, Func<IProgress<Count>, Task<T>> work, bool besideResult = false) =>
        interactive && !besideResult ? ProgressBar.RunAsync(AnsiConsole.Console, what, unit, work) : work(new ProgressLines(what, unit, Note, TimeProvider.System));
}

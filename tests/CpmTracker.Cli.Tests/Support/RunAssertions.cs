namespace CpmTracker.Cli.Tests.Support;

/// <summary>What tests ask of a run.</summary>
internal static class RunAssertions
{
    public static Run ShouldSucceed(this Run run)
    {
        run.ExitCode.ShouldBe(0, run.Everything);
        return run;
    }

    /// <summary>It was refused, with one line that says why.</summary>
    public static void ShouldBeRefused(this Run run, string because)
    {
        run.ExitCode.ShouldBe(1, run.Everything);
        run.OnlyError.ShouldContain(because);
    }

    /// <summary>It was called in a way that it does not know, and says so in one line.</summary>
    public static void ShouldBeWrongUsage(this Run run, string because)
    {
        run.ExitCode.ShouldBe(2, run.Everything);
        run.Output.ShouldBeEmpty();
        run.OnlyError.ShouldContain(because);
    }
}

using CpmTracker.Cli.Tests.Support;

namespace CpmTracker.Cli.Tests;

public sealed class WhenItIsCalledWrongly
{
    private static readonly string Nowhere = Path.Combine(Path.GetTempPath(), "cpm-nowhere");

    [Theory]
    [InlineData("projektions", "projektions")]
    [InlineData("history generate --directors 10 --years 1", "--seed")]
    [InlineData("history generate --directors 0 --years 1 --seed 1", "--directors must be from 1")]
    [InlineData("history generate --directors 5 --years 1 --seed 1 --until tomorrow", "tomorrow")]
    [InlineData("projections rebuild CountyImplementations", "Nothing is rebuilt by the name CountyImplementations")]
    [InlineData("projections", "Required command")]
    public async Task It_says_what_is_wrong_in_one_line_and_exits_with_2(string arguments, string because)
    {
        (await Cpm.RunAsync(Nowhere, arguments)).ShouldBeWrongUsage(because);

        Directory.Exists(Nowhere).ShouldBeFalse();
    }

    [Theory]
    [InlineData("db.example.org", "ConnectionStrings:Cpm is no connection string")]
    [InlineData("Host=127.0.0.1;Port=1", "the database does not answer")]
    public async Task A_database_that_cannot_be_reached_is_told_in_one_line(string connectionString, string because) =>
        (await Cpm.RunAsync(Nowhere, "status", ("ConnectionStrings__Cpm", connectionString))).ShouldBeRefused(because);

    [Fact]
    public async Task Help_is_given_in_sentences()
    {
        var help = (await Cpm.RunAsync(Nowhere, "projections verify --help")).ShouldSucceed();

        help.Output.ShouldContain("Nothing stored is touched");
        help.Errors.ShouldBeEmpty();
    }
}

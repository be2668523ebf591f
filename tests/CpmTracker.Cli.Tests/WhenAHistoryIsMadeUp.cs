using CpmTracker.Cli.Tests.Support;

namespace CpmTracker.Cli.Tests;

public sealed class WhenAHistoryIsMadeUp(MadeUpHistory history)
{
    /// <summary>Sealed texts are ciphertext of their own each time; whom they concern is compared.</summary>
    private const string Recorded =
        """
        select seq_id || ' ' || stream_id || ' ' || version || ' ' || type || ' ' || timestamp at time zone 'UTC' || ' ' || coalesce(user_name, '') || ' ' || headers::text || ' '
            || regexp_replace(data::text, '("text": ")[^"]*(")', '\1\2', 'g')
        from mt_events order by seq_id
        """;

    [Fact]
    public void A_store_without_a_catalogue_is_seeded_first()
    {
        history.Generated.Errors.ShouldContain("The store had no catalogue");
        history.Generated.Errors.ShouldContain("58 counties");
    }

    [Fact]
    public void It_tells_how_far_it_is_and_in_the_end_how_much_and_how_fast_it_wrote()
    {
        history.Generated.Errors.ShouldMatch(@"Recording: (\d+) of \1 commands, [\d,]+/s");
        history.Generated.Output.ShouldMatch(@"Written: [\d,]+ events, [\d,]+ new streams, in .+: [\d,]+/s\.");
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_history_but_for_what_is_sealed()
    {
        var first = await Database.AskAsync<string>(history.ConnectionString(MadeUpHistory.First), Recorded);
        var second = await Database.AskAsync<string>(await history.CopyAsync(), Recorded);

        first.Count.ShouldBeGreaterThan(200);
        second.ShouldBe(first);
    }

    [Fact]
    public async Task All_of_it_is_marked_as_demonstration() =>
        (await Database.AskAsync<string>(await history.CopyAsync(), "select distinct headers ->> 'source' from mt_events where stream_id like 'director-%'")).ShouldBe(["demonstration"]);

    [Fact]
    public async Task A_configured_database_never_takes_one() =>
        (await history.RunAsync(await history.EmptyAsync(), "history generate --directors 5 --years 1 --seed 1")).ShouldBeRefused("a made-up history never goes there");

    [Fact]
    public async Task A_last_day_before_the_first_edition_is_refused() =>
        (await Cpm.RunAsync(history.Folder, "history generate --directors 5 --years 1 --seed 1 --until 2013-01-01")).ShouldBeRefused("no catalogue edition was in force by 2013-01-01");
}

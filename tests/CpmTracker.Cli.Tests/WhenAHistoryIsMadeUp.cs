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
        (await Database.AskAsync<string>(await history.CopyAsync(), "select distinct headers ->> 'source' from mt_events where stream_id like 'director-%' or stream_id like 'activity-%'")).ShouldBe(["demonstration"]);

    [Fact]
    public async Task It_has_statewide_activities_of_every_type_held_cancelled_and_to_come_and_counties_that_took_part()
    {
        var database = await history.CopyAsync();

        (await Database.AskAsync<string>(database, "select distinct data ->> 'type' from mt_doc_activityrecord order by 1")).ShouldBe(
            ["director-session", "directors-institute", "implementation-support-team", "learning-circle", "regional-work", "rta-bootcamp", "training"]);
        (await Database.AskAsync<string>(database, "select distinct data ->> 'status' from mt_doc_activityrecord order by 1")).ShouldBe(["Announced", "Cancelled", "Held"]);
        var parts = await Database.AskAsync<long>(database, "select jsonb_array_length(data -> 'participation') from mt_doc_countyimplementation");
        parts.Count(p => p > 0).ShouldBeInRange(30, 57);
    }

    [Fact]
    public async Task A_configured_database_never_takes_one() =>
        (await history.RunAsync(await history.EmptyAsync(), "history generate --directors 5 --years 1 --seed 1")).ShouldBeRefused("a made-up history never goes there");

    [Fact]
    public async Task A_last_day_before_the_first_edition_is_refused() =>
        (await Cpm.RunAsync(history.Folder, "history generate --directors 5 --years 1 --seed 1 --until 2013-01-01")).ShouldBeRefused("no catalogue edition was in force by 2013-01-01");
}

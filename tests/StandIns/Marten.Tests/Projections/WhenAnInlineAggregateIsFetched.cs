using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;

namespace CpmTracker.StandIns.Marten.Tests.Projections;

public class WhenAnInlineAggregateIsFetched(PostgresFixture postgres)
{
    [Fact]
    public async Task The_save_goes_on_from_it()
    {
        await using var store = Stores.WithViews(await postgres.NewDatabaseAsync());
        for (var minutes = 0; minutes < 3; minutes++)
        {
            await using var session = store.LightweightSession();
            var stream = await session.Events.FetchForWriting<Progress>("director-1");
            stream.AppendOne(minutes == 0 ? new Enrolled("06019") : new SessionHeld("06019", minutes));
            await session.SaveChangesAsync();
        }

        var progress = (await store.QuerySession().LoadAsync<Progress>("director-1"))!;
        (progress.Minutes, progress.Version).ShouldBe((3, 3));
    }
}

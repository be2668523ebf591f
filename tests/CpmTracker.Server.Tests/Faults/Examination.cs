namespace CpmTracker.Server.Tests.Faults;

/// <summary>Examines, when every planned command was acknowledged, that each stands and stands once, in the database and as its users read it.</summary>
internal static class Examination
{
    /// <summary>Examines it; gives what was said of the views.</summary>
    public static async Task<string> HoldAsync(ServedFolder served, Office office, Clients clients, CancellationToken ct)
    {
        clients.Acknowledged.ShouldBe(office.Planned.Select(command => command.Id), ignoreOrder: true);
        var ledger = await Ledger.OpenAsync(served.Path);
        (await ledger.ReceiptsAsync()).ShouldBe(clients.Acknowledged, ignoreOrder: true);
        (await ledger.ReceiptsWithoutTheirEventsAsync()).ShouldBeEmpty();
        (await ledger.EventsWithoutReceiptAsync()).ShouldBeEmpty();
        (await ledger.StreamsWithGapsAsync()).ShouldBeEmpty();
        (await ledger.PeopleOutOfRegisterAsync()).ShouldBeEmpty();

        foreach (var director in office.People)
            (await director.DraftsInHistoryAsync(clients)).ShouldBe(director.Drafts.Select(draft => (draft.Key, draft.Value)), ignoreOrder: true);

        await ledger.ViewsAsync(ct);
        var statewide = await clients.AskAsync("{ statewide { countiesWithDirector } }", null, office.Administrator);
        statewide["statewide"]!["countiesWithDirector"]!.GetValue<int>().ShouldBe(office.CountiesTaken);
        return await Cpm.VerifyAsync(served.Path, ct);
    }
}

namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="VoidCountyRecord"/>.</summary>
public static class VoidCountyRecordHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<VoidCountyRecord> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, VoidCountyRecord>(submitted, ct);
}

/// <summary>Input of voidCountyRecord.</summary>
public sealed record VoidCountyRecordInput : CountyCommandInput
{
    /// <summary>The version of the record, as its field of that name says.</summary>
    public required int Record { get; init; }

    /// <summary>Why, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of voiding; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds voidCountyRecord.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class VoidCountyRecordMutation
{
    /// <summary>Voids a record that was entered wrongly: it counts no longer and stays readable. What rests on it is voided first. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> VoidCountyRecord(VoidCountyRecordInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new VoidCountyRecord(
                Fips.Of(input.CountyId),
                input.Record,
                await desk.Pen.WriteAsync("reason", input.Reason, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

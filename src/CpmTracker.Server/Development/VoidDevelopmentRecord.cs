namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="VoidDevelopmentRecord"/>.</summary>
public static class VoidDevelopmentRecordHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<VoidDevelopmentRecord> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, VoidDevelopmentRecord>(submitted, ct);
}

/// <summary>Input of voidDevelopmentRecord.</summary>
public sealed record VoidDevelopmentRecordInput : DirectorCommandInput
{
    /// <summary>Version of the history to void: recordedAs of what was entered wrongly.</summary>
    public required int Record { get; init; }

    /// <summary>Why, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Reason { get; init; }

    /// <summary>The day of voiding; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds voidDevelopmentRecord.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class VoidDevelopmentRecordMutation
{
    /// <summary>
    /// Voids something entered wrongly: an identified area, or an added goal, action step, report, trial, review, ending or commitment of a plan. It stays readable in
    /// the history. For the assigned coach and the director.
    /// </summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> VoidDevelopmentRecord(VoidDevelopmentRecordInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new VoidDevelopmentRecord(
                input.DirectorId,
                input.Record,
                await desk.Pen.WriteAsync("reason", input.Reason, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="NoteHandover"/>.</summary>
public static class NoteHandoverHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<NoteHandover> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, NoteHandover>(submitted, ct);
}

/// <summary>Input of noteHandover.</summary>
public sealed record NoteHandoverInput : DirectorCommandInput
{
    /// <summary>What the next coach should know, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Note { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds noteHandover.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class NoteHandoverMutation
{
    /// <summary>Writes down for the next coach what they should know; they read it only with the director's consent. For the assigned coach.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> NoteHandover(NoteHandoverInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new NoteHandover(
                input.DirectorId,
                await desk.Pen.WriteAsync("note", input.Note, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

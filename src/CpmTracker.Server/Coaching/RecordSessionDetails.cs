namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RecordSessionDetails"/>.</summary>
public static class RecordSessionDetailsHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordSessionDetails> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RecordSessionDetails>(submitted, ct);
}

/// <summary>Adds recordSessionDetails.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordSessionDetailsMutation
{
    /// <summary>
    /// Records what a session brought: one form after the meeting, each line of which becomes an event of its own. For the coach who was responsible on that day, and
    /// programme administrators.
    /// </summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode?> RecordSessionDetails(RecordSessionDetailsInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        var module = await desk.ModuleOrUnderWayAsync(input.Module, input.DirectorId, ct);
        var director = await desk.SendAsync(
            new RecordSessionDetails(
                input.DirectorId,
                module,
                input.Number,
                await input.DetailsAsync(desk.Pen, ct),
                SessionTerms.Of(await desk.CatalogueAsync(ct)),
                input.On ?? await desk.HeldOnAsync(input.DirectorId, module, input.Number, ct)),
            input,
            user,
            ct);
        return director.SeenBy(user);
    }
}

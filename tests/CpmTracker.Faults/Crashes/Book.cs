using System.Collections.Concurrent;
using CpmTracker.Faults.Programme;

namespace CpmTracker.Faults.Crashes;

/// <summary>What those who send errands know of each. An acknowledgement is final; whatever got none is to be sent again under its id.</summary>
internal sealed class Book
{
    private readonly ConcurrentDictionary<string, Errand> sent = new();
    private readonly ConcurrentDictionary<string, Answer?> answers = new();
    private readonly Lock gate = new();
    private readonly ConcurrentQueue<string> failures = new();
    private (int Count, TaskCompletionSource Reached)? awaited;
    private int count;

    /// <summary>How often no answer came that could be relied on.</summary>
    public int Unanswered { get; private set; }

    /// <summary>How many errands stood already when they were sent again.</summary>
    public int FoundDone { get; private set; }

    public IEnumerable<Answer> Acknowledged => answers.Values.OfType<Answer>().Where(answer => answer.Knowledge == Knowledge.Acknowledged);

    public IEnumerable<Answer> Refused => answers.Values.OfType<Answer>().Where(answer => answer.Knowledge == Knowledge.Refused);

    /// <summary>Those that are sent and not answered.</summary>
    public IReadOnlyList<string> Waiting => [.. answers.Where(entry => entry.Value is null).Select(entry => entry.Key)];

    /// <summary>Why the last few were not answered, for a finding.</summary>
    public IEnumerable<string> LastFailures => failures.TakeLast(5);

    /// <summary>Those that must be sent again.</summary>
    public IReadOnlyList<Errand> Open => [.. answers.Where(entry => entry.Value is { Knowledge: Knowledge.Unknown }).Select(entry => sent[entry.Key])];

    public void Send(Errand errand)
    {
        sent[errand.Id] = errand;
        answers[errand.Id] = null;
    }

    /// <summary>Takes an answer down.</summary>
    public void Note(Answer answer)
    {
        lock (gate)
        {
            answers[answer.Errand] = answer;
            if (answer.Knowledge == Knowledge.Unknown) Unanswered++;
            if (answer.Why is { } why) failures.Enqueue($"{answer.Errand}: {why}");
            if (answer.Repeated) FoundDone++;
            count++;
            if (awaited is { } some && count >= some.Count) some.Reached.TrySetResult();
        }
    }

    /// <summary>Done after so many answers from now on.</summary>
    public Task AfterAsync(int further)
    {
        lock (gate)
        {
            awaited = (count + further, new(TaskCreationOptions.RunContinuationsAsynchronously));
            if (further == 0) awaited.Value.Reached.SetResult();
            return awaited.Value.Reached.Task;
        }
    }

    /// <summary>Nobody is there any more who could answer what is still waited for.</summary>
    public void GiveUpWaiting()
    {
        foreach (var id in answers.Where(entry => entry.Value is null).Select(entry => entry.Key).ToList()) Note(new(id, Knowledge.Unknown, Why: "the host was killed"));
    }
}

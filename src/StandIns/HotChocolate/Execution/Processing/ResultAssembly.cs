using HotChocolate.Execution.Serialization;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Puts the bytes of a result in their order. They are written as values come; what has to wait leaves a gap, and is written behind everything else once it is there. So the gaps
/// are ordered by their places, and those inside of what fills a gap follow one another.
/// </summary>
internal sealed class ResultAssembly
{
    private readonly List<Gap> _gaps = [];
    private readonly List<Gap> _parts = [];

    public ResultBuffer Buffer { get; } = new();

    /// <summary>How far the result has come: to be taken back to it when what follows fails.</summary>
    public (int Length, int Gaps) Mark => (Buffer.Length, _gaps.Count);

    public void TakeBack((int Length, int Gaps) mark)
    {
        Buffer.Truncate(mark.Length);
        _gaps.RemoveRange(mark.Gaps, _gaps.Count - mark.Gaps);
    }

    /// <summary>Leaves a gap here: its number.</summary>
    public int Leave()
    {
        _gaps.Add(new Gap(Buffer.Length, 0, 0, 0, 0, Buffer.Length));
        return _gaps.Count - 1;
    }

    /// <summary>Fills a gap with all that was written since a mark.</summary>
    public void Fill(int gap, (int Length, int Gaps) since)
        => _gaps[gap] = _gaps[gap] with { Start = since.Length, End = Buffer.Length, Inner = since.Gaps, InnerEnd = _gaps.Count };

    /// <summary>Puts null in the place of bytes that have a gap inside, and forgets whatever else is in them.</summary>
    public void Cut(int start, int end)
    {
        var mark = Mark;
        Buffer.WriteNull();
        _gaps[FirstFrom(start)] = new Gap(start, mark.Length, Buffer.Length, mark.Gaps, mark.Gaps, end);
    }

    /// <summary>All that was written since a mark, and is not inside of a gap, is the next part of the result.</summary>
    public void EndPart((int Length, int Gaps) since) => _parts.Add(new Gap(0, since.Length, Buffer.Length, since.Gaps, _gaps.Count, 0));

    /// <summary>The parts as one JSON object.</summary>
    public ResultData Assemble()
    {
        var length = 2;
        foreach (var part in _parts)
            length += Length(part);
        var data = new ResultData(length);
        data.Json[0] = (byte)'{';
        var rest = data.Json[1..];
        foreach (var part in _parts)
            Copy(part, ref rest);
        rest[0] = (byte)'}';
        return data;
    }

    public void Reset()
    {
        Buffer.Reset();
        _gaps.Clear();
        _parts.Clear();
    }

    private int Length(Gap region)
    {
        var (length, at) = (0, region.Start);
        for (var i = region.Inner; i < region.InnerEnd; i++)
        {
            if (_gaps[i].At < at)
                continue;
            length += _gaps[i].At - at + Length(_gaps[i]);
            at = _gaps[i].Resume;
        }
        return length + region.End - at;
    }

    private void Copy(Gap region, ref Span<byte> target)
    {
        var at = region.Start;
        for (var i = region.Inner; i < region.InnerEnd; i++)
        {
            // What was taken out may have had gaps inside.
            if (_gaps[i].At < at)
                continue;
            Copy(at, _gaps[i].At, ref target);
            Copy(_gaps[i], ref target);
            at = _gaps[i].Resume;
        }
        Copy(at, region.End, ref target);
    }

    private void Copy(int from, int to, ref Span<byte> target)
    {
        Buffer[from..to].CopyTo(target);
        target = target[(to - from)..];
    }

    private int FirstFrom(int place)
    {
        var (low, high) = (0, _gaps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_gaps[middle].At < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

import json
D=json.load(open('/tmp/b5/r2/uses.json')); base=set(D['base']); I=D['items']
keepf=set('injury-mechanism injury-recency cannot-take-four-steps joint-bends-less daily-life-limited giving-way pain-after-injury child-limps child-will-not-walk weakness-getting-worse unsteady-walking takes-blood-thinner'.split())
need=set(i for x in I for i in x['ids'])-base
kept=[];cov=set()
# vignette-hitting items and whitelisted kept
for x in I:
    x['keep']= x['vig']>0 or (x['f'] in keepf and len(x['p'])<90)
    if x['keep']: cov|=set(x['ids'])
rest=[x for x in I if not x['keep']]
while True:
    best=max(rest,key=lambda x:(len(set(x['ids'])-cov-base)+0.0)/(12+len(x['p'])),default=None)
    if not best or not (set(best['ids'])-cov-base): break
    best['keep']=True; cov|=set(best['ids']); rest.remove(best)
k=[x for x in I if x['keep']]
print(len(k),sum(len(x['p']) for x in k),'uncovered',len(need-cov))
G={}
for x in k: G.setdefault((x['f'],x['v']),[]).append(x['p'])
open('/tmp/b5/r2/patch3.txt','w').write('\n'.join(a+'|'+b+'|'+', '.join(p) for (a,b),p in G.items())+'\n')
# the dropped ones, by use
open('/tmp/b5/r2/dropped.txt','w').write('\n'.join(f"{len(x['ids'])}|{x['f']}|{x['v']}|{x['p']}" for x in I if not x['keep'])+'\n')
